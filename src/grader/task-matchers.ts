/** The matchers for a task: `expect(it.task("a")).toOverlap(it.task("b"))`. */
import type { MatcherState, MatchersObject } from "@vitest/expect";
import type { Outcome } from "../asyncio/trace.ts";
import { answer, asTask, type Instead } from "./matcher.ts";
import { overlap, type RecordedTask } from "./recorded-task.ts";
import { aside, quote, sameTime, seconds, sentence } from "./wording.ts";

export const taskMatchers = {
  toOverlap(this: MatcherState, received: unknown, with_: unknown) {
    const [one, other] = [asTask("toOverlap", received), asTask("toOverlap", with_)];
    return answer(this, {
      holds: overlap(one, other),
      no: () => apart(one, other),
      yes: () => [
        `${quote(one.name)} and ${quote(other.name)} were under way at once: ${span(one)}, ${span(other)}.`,
        one,
      ],
    });
  },

  toStartAfter(this: MatcherState, received: unknown, earlier: unknown) {
    const [task, other] = [asTask("toStartAfter", received), asTask("toStartAfter", earlier)];
    const start = task.order.started;
    const end = other.order.ended;
    return answer(this, {
      holds: start !== null && end !== null && end < start,
      no: () => [
        `${quote(task.name)} should start when ${quote(other.name)} has ended: ${span(task)}, ${span(other)}.`,
        task,
      ],
      yes: () => [
        `${quote(task.name)} started at ${seconds(task.started!)}, only when ${quote(other.name)} had ended.`,
        task,
      ],
    });
  },

  toStartAt(this: MatcherState, received: unknown, wanted: number) {
    const task = asTask("toStartAt", received);
    return answer(this, {
      holds: task.started !== null && sameTime(task.started, wanted),
      no: () => [`${quote(task.name)} should start at ${seconds(wanted)}: ${span(task)}.`, task],
      yes: () => [`${quote(task.name)} started at ${seconds(wanted)}.`, task],
    });
  },

  toEndAt(this: MatcherState, received: unknown, wanted: number) {
    const task = asTask("toEndAt", received);
    return answer(this, {
      holds: task.ended !== null && sameTime(task.ended, wanted),
      no: () => [`${quote(task.name)} should end at ${seconds(wanted)}: ${span(task)}.`, atEnd(task)],
      yes: () => [`${quote(task.name)} ended at ${seconds(wanted)}.`, atEnd(task)],
    });
  },

  toEnd(this: MatcherState, received: unknown, wanted: Outcome) {
    const task = asTask("toEnd", received);
    return answer(this, {
      holds: task.outcome === wanted,
      no: () => [
        `${quote(task.name)} should end ${ending[wanted]}, and ${task.outcome === null ? "never ended" : `ended ${ending[task.outcome]}`}${aside(atEnd(task))}` +
          (task.outcome === "failed" ? `: ${sentence(task.result)}` : "."),
        atEnd(task),
      ],
      yes: () => [`${quote(task.name)} ended ${ending[wanted]}${aside(atEnd(task))}.`, atEnd(task)],
    });
  },
} satisfies MatchersObject;

const ending: Record<Outcome, string> = {
  finished: "by returning",
  failed: "with an error",
  cancelled: "cancelled",
};

const atEnd = ({ task, time, ended }: RecordedTask) => ({ task, time: ended ?? time });

/** `"a" ran from 0.00 s to 1.00 s` */
function span({ name, started, ended }: RecordedTask): string {
  if (started === null) return `${quote(name)} never started`;
  return `${quote(name)} ran from ${seconds(started)} ${ended === null ? "on, without end" : `to ${seconds(ended)}`}`;
}

function apart(one: RecordedTask, other: RecordedTask): Instead {
  const oneFirst = (one.order.started ?? Infinity) <= (other.order.started ?? Infinity);
  const [first, second] = oneFirst ? [one, other] : [other, one];
  if (first.started === null || second.started === null) {
    return [`${quote(second.name)} never started, so nothing overlapped with it.`, second];
  }
  return [
    `${quote(second.name)} started at ${seconds(second.started)}, only when ${quote(first.name)} had ended: they ran one after the other.`,
    { ...second, time: second.started },
  ];
}
