import { describe, expect as tell, it } from "vitest";
import { expect } from "../../src/grader/checks/checks.ts";
import { Recording } from "../../src/grader/recording/recording.ts";
import type { RunResult } from "../../src/sandbox/run.ts";
import { created, ended, printed, ran, slept, started, type Told } from "./recorded.ts";
import { message, said } from "./said.ts";

const record = (result: RunResult) => new Recording(result, 0, "main.ts");
const recording = (...events: Told[]) => record(ran(events));

describe("toPrint", () => {
  const hello = recording(printed("Hello", 0, 4), printed("World", 1, 6));

  it("passes when the lines are the same, as texts or as patterns", () => {
    tell(message(() => expect(hello).toPrint(["Hello", /^W/]))).toBe(null);
  });

  it("says which line never came", () => {
    tell(said(() => expect(hello).toPrint(["Hello", "World", "Bye"]))).toEqual({
      message: '"Bye" was never printed: the output ends after "World" (line 6, at 1.00 s).',
      at: { time: 1, task: 1, file: "main.ts", line: 6, column: 3, seq: 1 },
    });
  });

  it("says that nothing was printed", () => {
    tell(message(() => expect(recording()).toPrint(["Hello"]))).toBe(
      'Nothing was printed, but "Hello" should be.',
    );
  });

  it("says which line came too early", () => {
    tell(message(() => expect(hello).toPrint(["World", "Hello"]))).toBe(
      '"Hello" was printed (line 4, at 0.00 s), before "World".',
    );
  });

  it("says which line came where another should", () => {
    tell(message(() => expect(hello).toPrint(["World"]))).toBe(
      '"Hello" was printed (line 4, at 0.00 s), where "World" should come.',
    );
  });

  it("says which line is too much", () => {
    tell(message(() => expect(hello).toPrint(["Hello"]))).toBe(
      '"World" was printed (line 6, at 1.00 s), after the 1 line that should be all.',
    );
  });

  it("says how a line differs, and that it nearly fits", () => {
    tell(message(() => expect(hello).toPrint(["Hello", "Moon"]))).toBe(
      'Line 2 of the output should be "Moon", but is "World" (line 6, at 1.00 s).',
    );
    tell(message(() => expect(hello).toPrint(["hello!", "World"]))).toBe(
      'Line 1 of the output should be "hello!", but is "Hello" (line 4, at 0.00 s). They differ only in capitals, spaces or punctuation.',
    );
  });

  it("puts a line together from several prints", () => {
    const pieces: Told[] = [
      { kind: "printed", stream: "stdout", text: "Hel" },
      { kind: "printed", stream: "stdout", text: "lo\nWor" },
      { kind: "printed", stream: "stdout", text: "ld\n\n" },
    ];
    tell(recording(...pieces).lines).toEqual(["Hello", "World", ""]);
  });
});

describe("toPrintAt", () => {
  const late = recording(printed("Hello", 0, 4), ...slept(0, 2, 5), printed("World", 2, 6));

  it("says what took time before a line that is late", () => {
    tell(
      message(() =>
        expect(late).toPrintAt([
          [0, "Hello"],
          [1, "World"],
        ]),
      ),
    ).toBe(
      '"World" was printed at 2.00 s (line 6), but should be printed at 1.00 s. What took time between "Hello" and it: `sleep(2)` on line 5, from 0.00 s to 2.00 s.',
    );
  });

  it("says that nothing waited before a line that is early", () => {
    const early = recording(printed("Hello", 0, 4), printed("World", 0, 6), ...slept(0, 1, 7));
    tell(
      message(() =>
        expect(early).toPrintAt([
          [0, "Hello"],
          [1, "World"],
        ]),
      ),
    ).toBe(
      '"World" was printed at 0.00 s (line 6), but should be printed at 1.00 s. Nothing between "Hello" and it waited.',
    );
  });

  it("takes sums of decimal fractions for what they are", () => {
    const sum = recording(printed("Hello", 0.1 + 0.2, 4));
    tell(message(() => expect(sum).toPrintAt([[0.3, "Hello"]]))).toBe(null);
  });

  it("speaks of the text first", () => {
    tell(message(() => expect(late).toPrintAt([[0, "Hello"]]))).toBe(
      '"World" was printed (line 6, at 2.00 s), after the 1 line that should be all.',
    );
  });
});

describe("toTake", () => {
  it("says where the time went", () => {
    tell(said(() => expect(recording(...slept(0, 1, 5), ...slept(1, 3, 6))).toTake(2))).toEqual({
      message:
        "It took 3.00 s, but should take 2.00 s. What took time: `sleep(1)` on line 5, from 0.00 s to 1.00 s and `sleep(2)` on line 6, from 1.00 s to 3.00 s.",
      at: { time: 0, task: 1, file: "main.ts", line: 5, column: 3, seq: 0 },
    });
  });

  it("says that nothing waited", () => {
    tell(message(() => expect(recording(printed("Hello"))).toTake(1))).toBe(
      "It took 0.00 s, but should take 1.00 s. Nothing in it waited for time to pass.",
    );
  });

  it("names a blocking call", () => {
    const blocked = recording(
      { kind: "run-started" },
      {
        kind: "time-passed",
        from: 0,
        time: 1,
        why: "blocking",
        at: 5,
      },
    );
    tell(message(() => expect(blocked).toTake(2))).toBe(
      "It took 1.00 s, but should take 2.00 s. What took time: a blocking call on line 5, from 0.00 s to 1.00 s.",
    );
  });

  it("speaks of a task, too", () => {
    const one = recording(created(2, "a"), started(2, 1), ended(2, 4));
    tell(message(() => expect(one.task("a")).toTake(3))).toBe(null);
    tell(message(() => expect(one.task("a")).toTake(2))).toBe(
      "It took 3.00 s, but should take 2.00 s. Nothing in it waited for time to pass.",
    );
  });
});

describe("toBlock", () => {
  it("names the line, the time and the way out", () => {
    const blocked = recording(
      { kind: "run-started" },
      {
        kind: "time-passed",
        from: 0.5,
        time: 1.5,
        why: "blocking",
        by: "time.sleep()",
        at: 5,
      },
    );
    tell(said(() => expect(blocked).not.toBlock())).toEqual({
      message:
        "A blocking call on line 5 held the event loop from 0.50 s to 1.50 s, and nothing else could run meanwhile: no other task and no timer. " +
        "`time.sleep` blocks, in an async function, too; `await asyncio.sleep(...)` waits and lets the others run.",
      at: { time: 0.5, task: 1, file: "main.ts", line: 5, column: 3, seq: 1 },
    });
  });

  it("says only what happened of a call too short to notice", () => {
    const short = recording(
      { kind: "run-started" },
      { kind: "time-passed", from: 0.5, time: 0.55, why: "blocking", by: "time.sleep()", at: 5 },
    );
    tell(message(() => expect(short).not.toBlock())).toBe(
      "A blocking call on line 5 held the event loop from 0.50 s to 0.55 s, and nothing else could run meanwhile.",
    );
  });

  it("takes no notice of what blocks while no loop runs", () => {
    const before = recording({ kind: "time-passed", from: 0, time: 1, why: "blocking", at: 5 });
    tell(message(() => expect(before).not.toBlock())).toBe(null);
    tell(message(() => expect(before).toBlock())).toBe("No call held the event loop.");
  });
});

describe("toWarn", () => {
  const warned = recording({
    kind: "warned",
    category: "RuntimeWarning",
    text: "coroutine 'greet' was never awaited",
    at: 9,
  });

  it("quotes the warning", () => {
    tell(message(() => expect(warned).not.toWarn())).toBe(
      "There was a warning (line 9, at 0.00 s): RuntimeWarning: coroutine 'greet' was never awaited.",
    );
  });

  it("looks for words", () => {
    tell(message(() => expect(warned).toWarn("never awaited"))).toBe(null);
    tell(message(() => expect(warned).toWarn(/retrieved/))).toBe("No warning said /retrieved/.");
  });
});

describe("toFailWith", () => {
  const error = { type: "ValueError", message: "no", frames: [], text: "", time: 1 };

  it("tells an error from another, and from none", () => {
    tell(message(() => expect(record(ran([], { error }))).toFailWith("ValueError", "no"))).toBe(null);
    tell(message(() => expect(record(ran([], { error }))).toFailWith("TimeoutError"))).toBe(
      "It ended with ValueError: no. It should end with TimeoutError.",
    );
    tell(message(() => expect(recording()).toFailWith("ValueError"))).toBe(
      "It ended without an error, but should end with ValueError.",
    );
  });
});

describe("tasks", () => {
  const together = recording(
    created(1, "main", 0, 0),
    started(1),
    created(2, "a", 0, 1, 4),
    created(3, "b", 0, 1, 5),
    started(2),
    started(3),
    ended(2, 1),
    ended(3, 2, "cancelled", "CancelledError()"),
    ended(1, 2),
  );
  const inTurn = recording(
    created(1, "main", 0, 0),
    started(1),
    created(2, "a"),
    started(2),
    ended(2, 1),
    created(3, "b", 1),
    started(3, 1),
    ended(3, 2, "failed", "ValueError('no')"),
    ended(1, 2),
  );

  it("tells overlap by the order of events, also at one and the same time", () => {
    tell(together.overlapped("a", "b")).toBe(true);
    tell(inTurn.overlapped("a", "b")).toBe(false);
    tell(message(() => expect(inTurn.task("b")).toOverlap(inTurn.task("a")))).toBe(
      '"b" started at 1.00 s, only when "a" had ended: they ran one after the other.',
    );
    tell(message(() => expect(together.task("b")).not.toOverlap(together.task("a")))).toBe(
      '"b" and "a" were under way at once: "b" ran from 0.00 s to 2.00 s, "a" ran from 0.00 s to 1.00 s.',
    );
  });

  it("counts how many were under way at once, main left out", () => {
    tell([together.greatestConcurrency, inTurn.greatestConcurrency]).toEqual([2, 1]);
    tell(message(() => expect(inTurn).toRunAtOnce(2))).toBe(
      'At most 1 task was under way at once ("a"), at 0.00 s, but it should be 2.',
    );
  });

  it("tells when a task starts and ends, and how", () => {
    tell(message(() => expect(inTurn.task("b")).toStartAfter(inTurn.task("a")))).toBe(null);
    tell(message(() => expect(together.task("b")).toStartAfter(together.task("a")))).toBe(
      '"b" should start when "a" has ended: "b" ran from 0.00 s to 2.00 s, "a" ran from 0.00 s to 1.00 s.',
    );
    tell(message(() => expect(inTurn.task("b")).toStartAt(0))).toBe(
      '"b" should start at 0.00 s: "b" ran from 1.00 s to 2.00 s.',
    );
    tell(message(() => expect(inTurn.task("b")).toEndAt(1))).toBe(
      '"b" should end at 1.00 s: "b" ran from 1.00 s to 2.00 s.',
    );
    tell(message(() => expect(inTurn.task("b")).toEnd("finished"))).toBe(
      "\"b\" should end by returning, but ended with an error (at 2.00 s): ValueError('no').",
    );
    tell(message(() => expect(together.task("b")).toEnd("cancelled"))).toBe(null);
  });

  it("finds the tasks alive at a time, and after another's end", () => {
    tell(together.aliveAt(1.5).map(({ name }) => name)).toEqual(["main", "b"]);
    tell(together.aliveAfter("a").map(({ name }) => name)).toEqual(["main", "b"]);
    const left = recording(created(1, "main", 0, 0), started(1), created(2, "lost", 0, 1, 7), ended(1, 1));
    tell(message(() => expect(left).not.toLeaveTasks())).toBe(
      '1 task had not ended when main returned at 1.00 s: "lost" (created on line 7).',
    );
  });

  it("fails the check when a task is asked for that there is not", () => {
    tell(message(() => together.task("c"))).toBe(
      'No task is named "c", and none ran a function of that name. There were: "main", which ran main, "a", which ran a and "b", which ran b.',
    );
    tell(message(() => recording().task("c"))).toBe(
      'Nothing ran as a task: there is no "c", for no coroutine reached asyncio.run.',
    );
  });
});

describe("expect on other values", () => {
  it("is the usual one", () => {
    expect({ a: "b" }).toEqual(expect.objectContaining({ a: "b" }));
    expect(0.1 + 0.2).toBeCloseTo(0.3);
    expect(3).toBeOneOf([1, 3]);
    tell(() => expect("a").toBe("b")).toThrow("expected 'a' to be 'b'");
  });

  it("refuses a matcher for runs on something else, with the line that would be right", () => {
    tell(() => expect("Hello").toPrint(["Hello"])).toThrow(
      'toPrint speaks of a run, and got "Hello". Write: const it = await run(); expect(it).toPrint(...)',
    );
    tell(() => expect(Promise.resolve()).toTake(1)).toThrow(
      "toTake speaks of a run, and got a promise (is `await` missing before `run()`?). Write: const it = await run(); expect(it).toTake(...)",
    );
    tell(() => expect(1).toEnd("finished")).toThrow(
      'toEnd speaks of a task, and got number. Write: expect(it.task("name")).toEnd(...)',
    );
  });
});
