/**
 * Results in the order in which they were completed, where their own order was asked for.
 *
 * A run alone cannot show it: who comes first prints first, and often that is what was wanted. It is told only of a check
 * that compared two lists which hold the same things, where the order that came is that in which tasks ended, and the
 * order that was wanted is that in which they were made.
 */
import type { RecordedTask } from "../recording/recorded-task.ts";
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine, taskWords } from "./words.ts";

export const completionOrder: Recogniser = {
  name: "completion-order",
  title: "Results came in order of completion",
  lessons: ["asyncio-basics/gather"],
  recognise(run) {
    const wanted = listOf(run.compared?.wanted);
    const got = listOf(run.compared?.got);
    if (wanted === null || got?.length !== wanted.length || wanted.length < 2) return null;
    if (new Set(wanted).size !== wanted.length || same(wanted, got)) return null;
    if (!same(wanted.toSorted(), got.toSorted())) return null;
    const makers = wanted.map((item) => makerOf(run, item));
    const tasks = makers.filter((task) => task !== undefined);
    if (tasks.length !== wanted.length || new Set(tasks).size !== tasks.length) return null;
    const byEnd = tasks.toSorted((one, other) => ended(one) - ended(other));
    const inOrder = (list: readonly RecordedTask[], items: readonly string[]) =>
      same(
        list.map((task) => items.findIndex((item) => makerOf(run, item) === task)),
        items.map((_, index) => index),
      );
    const made = tasks.toSorted((one, other) => one.order.created - other.order.created);
    if (!inOrder(made, wanted) || !inOrder(byEnd, got)) return null;
    const [first] = byEnd;
    const [begun] = made;
    if (first === undefined || begun === undefined || !run.isOwn(first)) return null;
    return {
      message:
        `This is the order in which the tasks ended: ${taskWords(first)} ended first, at ${seconds(first.ended ?? 0)}, so its result came first, though ${taskWords(begun)} was made before it${onLine(run, begun)}. ` +
        "That is what happens wherever each task prints or adds to a list as soon as it is done, and with `as_completed`. `await asyncio.gather(...)` returns the results in the order of its arguments, whichever ends first.",
      at: { task: first.task, time: first.ended ?? 0, seq: first.order.ended ?? 0 },
    };
  },
};

const ended = (task: RecordedTask) => task.order.ended ?? Infinity;

function listOf(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > 1000) return null;
  return value.every((item) => ["string", "number"].includes(typeof item)) ? value.map(String) : null;
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** The task that this came out of: it printed it, or gave it as its result. */
function makerOf(run: Evidence, item: string): RecordedTask | undefined {
  const given = [item, `'${item}'`];
  return (
    run.run.createdTasks.find((task) => given.includes(task.result)) ??
    run.run.createdTasks.find((task) =>
      run.run.prints.some((print) => print.task === task.task && print.text === item),
    )
  );
}
