/**
 * The matchers for how many things are under way at once, tasks or calls of a service:
 * `expect(it.service("fetch")).toKeepBusy(3)`.
 */
import type { MatcherState, MatchersObject } from "@vitest/expect";
import { answer, asSpans, type Judgement } from "./matcher.ts";
import { byStart, mostUnderWay, startOf, type Span } from "../recording/span.ts";
import { aside, quote, sameTime } from "../wording.ts";
import { list, seconds } from "../measures.ts";

export const spanMatchers = {
  /** Also for a run: then of the tasks that the program made. */
  toRunAtOnce(this: MatcherState, received: unknown, wanted: number) {
    const { spans, counted } = asSpans("toRunAtOnce", received);
    const most = mostUnderWay(spans);
    const last = most.at(-1);
    const names = most.length === 0 ? "" : ` (${list(most.map(named))})`;
    const at = last && startOf(asMoment(last));
    const found = `At most ${counted(most.length)} ${most.length === 1 ? "was" : "were"} under way at once${names}`;
    return answer(this, {
      holds: most.length === wanted,
      no: () => [`${found}${at ? `, at ${seconds(at.time ?? 0)}` : ""}, but it should be ${wanted}.`, at],
      yes: () => [`${found}, but it should be another number.`, at],
    });
  },

  /** The limit is kept, and used: whenever one ends, the next starts. */
  toKeepBusy(this: MatcherState, received: unknown, limit: number) {
    const { spans } = asSpans("toKeepBusy", received);
    return answer(this, keepsBusy(spans, limit));
  },
} satisfies MatchersObject;

type Started = Span & { time: number; started: number };

const asMoment = (span: Span): Started => ({ ...span, time: span.started ?? 0, started: span.started ?? 0 });

/** A call of a service reads like code, a task has a name. */
const named = (span: Span) => ("service" in span ? `\`${span.name}\`` : quote(span.name));

function keepsBusy(spans: readonly Span[], limit: number): Judgement {
  const started = spans
    .filter((span) => span.started !== null)
    .toSorted(byStart)
    .map(asMoment);
  const wrong = started
    .map((span, index) => fault(span, started, index, limit))
    .find((found) => found !== null);
  const holds = wrong === undefined && started.length > limit;
  return {
    holds,
    no: () =>
      wrong ?? [
        `Only ${started.length} ever started${started.length === 0 ? "" : ` (${list(started.map(named))})`}, ` +
          `so nothing shows whether ${limit} at a time are kept busy.`,
        started.at(-1) && startOf(started.at(-1)!),
      ],
    yes: () => [
      `${limit} at a time were kept busy: whenever one ended, the next started.`,
      started[0] && startOf(started[0]),
    ],
  };
}

/** What is wrong with the start of this one, the ones before it being right. */
function fault(
  span: Started,
  all: readonly Started[],
  index: number,
  limit: number,
): ReturnType<Judgement["no"]> | null {
  const before = all.slice(0, index);
  const started = span.order.started ?? 0;
  const underWay = before.filter(({ order }) => (order.ended ?? Infinity) > started);
  const who = `${named(span)} started${aside({ ...startOf(span), time: span.started })}`;
  if (underWay.length >= limit) {
    return [
      `${who} while ${list(underWay.map(named))} ${underWay.length === 1 ? "was" : "were"} under way: ` +
        `that makes ${underWay.length + 1} at once, but there should be at most ${limit}.`,
      startOf(span),
    ];
  }
  // The place it takes: free from the beginning, or free since so many have ended that there was room.
  const free =
    index < limit
      ? all[0]!.started
      : before.map(({ ended }) => ended ?? Infinity).toSorted(ascending)[index - limit]!;
  if (span.started < free || sameTime(span.started, free)) return null;
  const left = before.find(({ ended }) => ended !== null && sameTime(ended, free));
  const since =
    index < limit
      ? `there was room for ${limit} from ${seconds(free)} on`
      : `${left === undefined ? "one" : named(left) === named(span) ? `an earlier ${named(left)}` : named(left)} had ended at ${seconds(free)}`;
  return [`${who}, though ${since}.${pattern(span, before, limit)}`, startOf(span)];
}

/** What the wrong ways to keep a limit look like, where this is one of them. */
function pattern(span: Started, before: readonly Started[], limit: number): string {
  const last = before.reduce((latest, { ended }) => Math.max(latest, ended ?? Infinity), 0);
  const concurrency = mostUnderWay(before).length;
  if (concurrency <= 1 && limit > 1) {
    return ` They ran one after another: something lets only one in at a time, a lock held too long for example.`;
  }
  if (before.length % limit === 0 && sameTime(span.started, last)) {
    return ` It waited until all of the ${before.length} before it had ended: that makes batches, each as slow as its slowest. The next should start as soon as one ends.`;
  }
  return ` The next should start as soon as one ends, whichever it is.`;
}

const ascending = (one: number, other: number) => one - other;
