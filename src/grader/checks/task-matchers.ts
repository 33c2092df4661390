/** The matchers for a task: `expect(it.task("a")).toOverlap(it.task("b"))`. */
import type { MatcherState, MatchersObject } from "@vitest/expect";
import type { Outcome } from "../../asyncio/trace.ts";
import { answer, asTask, type Instead } from "./matcher.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import { endOf, overlap, startOf } from "../recording/span.ts";
import { aside, quote, sameTime, sentence } from "../wording.ts";
import { list, seconds } from "../measures.ts";

export const taskMatchers = {
  toOverlap(this: MatcherState, received: unknown, with_: unknown) {
    const [one, other] = [asTask("toOverlap", received), asTask("toOverlap", with_)];
    return answer(this, {
      holds: overlap(one, other),
      no: () => apart(one, other),
      yes: () => [
        `${quote(one.name)} and ${quote(other.name)} were under way at once: ${span(one)}, ${span(other)}.`,
        startOf(one),
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
        startOf(task),
      ],
      yes: () => [
        `${quote(task.name)} started at ${seconds(task.started!)}, only when ${quote(other.name)} had ended.`,
        startOf(task),
      ],
    });
  },

  toStartAt(this: MatcherState, received: unknown, wanted: number) {
    const task = asTask("toStartAt", received);
    return answer(this, {
      holds: task.started !== null && sameTime(task.started, wanted),
      no: () => [`${quote(task.name)} should start at ${seconds(wanted)}: ${span(task)}.`, startOf(task)],
      yes: () => [`${quote(task.name)} started at ${seconds(wanted)}.`, startOf(task)],
    });
  },

  toEndAt(this: MatcherState, received: unknown, wanted: number) {
    const task = asTask("toEndAt", received);
    return answer(this, {
      holds: task.ended !== null && sameTime(task.ended, wanted),
      no: () => [`${quote(task.name)} should end at ${seconds(wanted)}: ${span(task)}.`, endOf(task)],
      yes: () => [`${quote(task.name)} ended at ${seconds(wanted)}.`, endOf(task)],
    });
  },

  toEnd(this: MatcherState, received: unknown, wanted: Outcome) {
    const task = asTask("toEnd", received);
    return answer(this, {
      holds: task.outcome === wanted,
      no: () => [
        `${quote(task.name)} should end ${ending[wanted]}, but ${task.outcome === null ? "never ended" : `ended ${ending[task.outcome]}`}${aside(endOf(task))}` +
          (task.outcome === "failed" ? `: ${sentence(task.result)}` : "."),
        endOf(task),
      ],
      missed: { kind: "end", task, wanted },
      yes: () => [`${quote(task.name)} ended ${ending[wanted]}${aside(endOf(task))}.`, endOf(task)],
    });
  },

  toWaitFor(this: MatcherState, received: unknown, wanted: string | RegExp) {
    const task = asTask("toWaitFor", received);
    const wait = task.awaits.find(({ text }) =>
      typeof wanted === "string" ? text === wanted : wanted.test(text),
    );
    const waits = task.awaits.map((one) => `\`${one.text}\`${aside(one)}`);
    return answer(this, {
      holds: wait !== undefined,
      no: () => [
        `${quote(task.name)} should wait for ${String(wanted)}, but ${waits.length === 0 ? "waited for nothing" : `waited for ${list(waits)}`}.`,
        task.awaits[0] ?? startOf(task),
      ],
      yes: () => [`${quote(task.name)} waited for \`${wait!.text}\`${aside(wait!)}.`, wait],
    });
  },
} satisfies MatchersObject;

const ending: Record<Outcome, string> = {
  finished: "by returning",
  failed: "with an error",
  cancelled: "cancelled",
};

/** `"a" ran from 0.00 s to 1.00 s` */
function span({ name, started, ended }: RecordedTask): string {
  if (started === null) return `${quote(name)} never started`;
  return `${quote(name)} ran from ${seconds(started)} ${ended === null ? "on, without end" : `to ${seconds(ended)}`}`;
}

function apart(one: RecordedTask, other: RecordedTask): Instead {
  const oneFirst = (one.order.started ?? Infinity) <= (other.order.started ?? Infinity);
  const [first, second] = oneFirst ? [one, other] : [other, one];
  if (first.started === null || second.started === null) {
    return [`${quote(second.name)} never started, so nothing overlapped with it.`, startOf(second)];
  }
  return [
    `${quote(second.name)} started at ${seconds(second.started)}, only when ${quote(first.name)} had ended: they ran one after the other.`,
    startOf(second),
  ];
}
