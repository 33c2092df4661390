/** Each likely cause has runs that show it and runs that only look like it. */
import { describe, expect, it } from "vitest";
import { likelyCauses } from "../../src/grader/causes.ts";
import { Recording } from "../../src/grader/recording.ts";
import { created, ended, ran, started, type Told } from "./recorded.ts";

const causes = (events: Told[], message = "") =>
  likelyCauses(new Recording(ran(events), 0, "main.ts"), message).map(({ name, words }) => [name, words]);

const main = [created(1, "main", 0, 0), started(1)];
const cancel = (target: number, time = 0): Told => ({
  kind: "cancel-requested",
  target,
  message: null,
  time,
});
const blocked = { kind: "time-passed", from: 0, time: 1, why: "blocking", at: 5 } as Told;
const warned = (text: string): Told => ({ kind: "warned", category: "RuntimeWarning", text, at: 9 });

describe("a coroutine that was never awaited", () => {
  const words =
    "`greet(...)` on line 9 was called but never awaited, so its body never ran: calling an async function only makes a coroutine. `await` runs it.";

  it("is named with its line", () => {
    expect(causes([warned("coroutine 'greet' was never awaited")])).toEqual([["never-awaited", words]]);
  });

  it("is not told twice, nor seen in another warning", () => {
    expect(causes([warned("coroutine 'greet' was never awaited")], "It was never awaited.")).toEqual([]);
    expect(causes([warned("Executing <Handle> took 1.000 seconds")])).toEqual([]);
  });
});

describe("a task that main left behind", () => {
  const words = (name: string) =>
    `The task "${name}", made on line 7, had not ended when \`main\` returned, so it was cancelled. Creating a task only starts it; \`await\` it before the end.`;

  it("is named with the line that made it", () => {
    const lost = [...main, created(2, "a", 0, 1, 7), ended(1, 1), cancel(2, 1), ended(2, 1, "cancelled")];
    expect(causes(lost)).toEqual([["lost-task", words("a")]]);
  });

  it("is not one that was waited for, or told to stop before", () => {
    expect(causes([...main, created(2, "a", 0, 1, 7), started(2), ended(2, 1), ended(1, 1)])).toEqual([]);
    expect(
      causes([...main, created(2, "a", 0, 1, 7), cancel(2), ended(1, 1), ended(2, 1, "cancelled")]),
    ).toEqual([]);
  });

  it("is not one of a driver, whose lines are not the learner's", () => {
    const result = ran([...main, created(2, "a", 0, 1, 7), ended(1, 1)]);
    result.sites[7] = { file: "slow.ts", line: 7, column: 1, kind: "call" };
    expect(likelyCauses(new Recording(result, 0, "slow.ts"), "")).toEqual([]);
  });
});

describe("a swallowed cancellation", () => {
  it("is a task that went on to its end after it was cancelled", () => {
    const swallowed = [...main, created(2, "a", 0, 1, 7), started(2), cancel(2, 1), ended(2, 1), ended(1, 1)];
    expect(causes(swallowed)).toEqual([
      [
        "swallowed-cancellation",
        '"a" was cancelled at 1.00 s and went on all the same. A bare `catch` here also catches the CancelledError that ends a cancelled task; throw that one again.',
      ],
    ]);
  });

  it("is not a timeout's way of ending a wait", () => {
    const timeout: Told = { ...cancel(2, 1), task: 0 };
    expect(
      causes([...main, created(2, "a", 0, 1, 7), started(2), timeout, ended(2, 1), ended(1, 1)]),
    ).toEqual([]);
  });

  it("is not a task that ended cancelled, or failed in its clean-up", () => {
    for (const outcome of ["cancelled", "failed"] as const) {
      expect(
        causes([
          ...main,
          created(2, "a", 0, 1, 7),
          started(2),
          cancel(2, 1),
          ended(2, 1, outcome),
          ended(1, 1),
        ]),
      ).toEqual([]);
    }
  });
});

describe("a blocking call", () => {
  it("is named with its line", () => {
    expect(causes([{ kind: "run-started" }, blocked])).toEqual([
      ["blocking-call", "A blocking call on line 5 held the event loop: nothing else could run meanwhile."],
    ]);
  });

  it("is not one that was made while no loop ran", () => {
    expect(causes([blocked, { kind: "run-started" }, { kind: "run-ended" }, blocked])).toEqual([]);
  });
});
