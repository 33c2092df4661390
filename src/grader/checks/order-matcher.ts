/** `expect(it).toHappenInOrder(["a starts", "b starts", "a ends"])`: starts and ends of tasks, in the order of events. */
import { asRun, type Judgement } from "./matcher.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { Recording } from "../recording/recording.ts";
import { endOf, startOf, type Order } from "../recording/span.ts";
import type { Happened } from "../verdict.ts";
import { aside, quote } from "../wording.ts";

interface Happening {
  words: string;
  /** Null if it did not happen. */
  order: Order | null;
  at: Happened;
  /** What happened instead, where it did not. */
  instead: string;
}

const FORM = /^(?<name>.+) (?<what>starts|ends|finishes|fails|is cancelled)$/;
const outcomes = { finishes: "finished", fails: "failed", "is cancelled": "cancelled" } as const;
const ending = { finished: "it finished", failed: "it failed", cancelled: "it was cancelled" } as const;

export function happensInOrder(received: unknown, wanted: readonly string[]): Judgement {
  const run = asRun("toHappenInOrder", received);
  const happenings = wanted.map((words) => happening(run, words));
  const missing = happenings.find(({ order }) => order === null);
  const late = happenings.findIndex(
    ({ order }, index) => index > 0 && (order ?? 0) < (happenings[index - 1]!.order ?? 0),
  );
  const [before, after] = [happenings[late - 1], happenings[late]];
  return {
    holds: missing === undefined && late === -1,
    no: () =>
      missing
        ? [`${quote(missing.words)} should happen, and did not: ${missing.instead}.`, missing.at]
        : [
            `${quote(before!.words)} should come before ${quote(after!.words)}, but came after it: ` +
              `first ${quote(after!.words)}${aside(after!.at)}, then ${quote(before!.words)}${aside(before!.at)}.`,
            after!.at,
          ],
    yes: () => ["It happened in exactly the order in which it should not.", happenings[0]?.at],
  };
}

function happening(run: Recording, words: string): Happening {
  const { name, what } = FORM.exec(words)?.groups ?? {};
  if (name === undefined || what === undefined) {
    throw new TypeError(
      `toHappenInOrder does not understand ${quote(words)}. Write "NAME starts", "NAME ends", "NAME finishes", "NAME fails" or "NAME is cancelled".`,
    );
  }
  const task = run.task(name);
  if (what === "starts") {
    return { words, order: task.order.started, at: startOf(task), instead: "it never got its first step" };
  }
  const fits =
    what === "ends" || (task.outcome !== null && outcomes[what as keyof typeof outcomes] === task.outcome);
  return { words, order: fits ? task.order.ended : null, at: endOf(task), instead: endedInstead(task) };
}

function endedInstead(task: RecordedTask): string {
  return task.outcome === null ? "it never ended" : `${ending[task.outcome]}${aside(endOf(task))}`;
}
