/** Things with a beginning and an end in a run, a task say or a call of a service, and how they lie to one another. */
import type { Happened } from "../verdict.ts";

/** A place in a run's order of events: things at the same virtual time still have an order. Also the `seq` of a moment. */
export type Order = number;

/** Times are virtual seconds; null where it never came to that. */
export interface Span extends Happened {
  name: string;
  /** The task that it is, or in which it happened. */
  task: number;
  started: number | null;
  ended: number | null;
  /** From start to end. */
  duration: number | null;
  /** The same moments in the order of events. */
  order: { started: Order | null; ended: Order | null };
}

/** The moment at which it started, its line with it; the line is where a task was made, or a call was written. */
export function startOf({
  task,
  time,
  started,
  order,
  file,
  line,
  column,
}: Span & { time: number }): Happened {
  return moment({ file, line, column }, task, started ?? time, order.started);
}

/** The moment at which it ended. Its line is not known. */
export function endOf({ task, time, ended, order }: Span & { time: number }): Happened {
  return moment({}, task, ended ?? time, order.ended);
}

function moment(
  place: { [Key in "file" | "line" | "column"]?: Happened[Key] | undefined },
  task: number,
  time: number,
  seq: Order | null,
): Happened {
  const { file, line, column } = place;
  return {
    time,
    task,
    ...(seq !== null && { seq }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

/** Both were under way at once: each had started before the other ended. */
export function overlap(one: Span, other: Span): boolean {
  const from = (span: Span) => span.order.started ?? Infinity;
  const to = (span: Span) => span.order.ended ?? Infinity;
  return one !== other && from(one) < to(other) && from(other) < to(one);
}

/** The greatest number of them that were under way (started and not ended) at once. */
export function greatestConcurrency(spans: readonly Span[]): number {
  return mostUnderWay(spans).length;
}

/** As many as were ever under way at once, in the order in which they started: those of the first such moment. */
export function mostUnderWay<Each extends Span>(spans: readonly Each[]): Each[] {
  const started = spans.filter(({ order }) => order.started !== null).toSorted(byStart);
  let most: Each[] = [];
  let underWay: Each[] = [];
  for (const span of started) {
    underWay = underWay.filter(({ order }) => (order.ended ?? Infinity) > (span.order.started ?? 0));
    underWay.push(span);
    if (underWay.length > most.length) most = [...underWay];
  }
  return most;
}

export function byStart(one: Span, other: Span): number {
  return (one.order.started ?? Infinity) - (other.order.started ?? Infinity);
}
