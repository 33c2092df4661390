/** What is pointed at, in words: for the tooltip, and for whoever hears the picture instead of seeing it. */
import { siteAt, type Lane, type Mark, type Span } from "../lanes.ts";
import { seconds } from "../../../grader/measures.ts";
import { describe } from "../words.ts";
import { countsAt } from "./density.ts";
import type { Layout } from "./scene.ts";
import type { Group } from "./rows.ts";
import type { Model } from "../model.ts";

export interface Told {
  title: string;
  text: string;
  /** `0.5 s to 1 s: 0.5 s` */
  when: string;
  /** The line in the learner's files, where it is known. */
  place: { file: string; line: number; column: number } | null;
}

const doing = (lane: Lane, { state, wait, work }: Span) => {
  const at = work === undefined ? "" : ` in ${work}`;
  if (state === "running") return work === undefined ? "Runs" : `Runs ${work}`;
  if (state === "ready") return "Is ready to run, and waits for its turn";
  return lane.task < 0 ? `Waits${at}: ${wait?.text ?? ""}` : `Waits for ${wait?.text ?? "something"}`;
};

const titleOf = ({ name, coroutine }: Lane) =>
  coroutine === "" || coroutine === name ? name : `${name} · ${coroutine}()`;

export function tellSpan(model: Model, lane: Lane, place: number): Told {
  const { trace, result } = model;
  const span = lane.spans[place];
  if (span === undefined) return tellIdle(lane);
  const last = Math.min(span.to, trace.length - 1);
  const [from, to] = [trace[span.from]!.time, trace[last]!.time];
  const same = to <= from;
  const { tick } = trace[span.from]!;
  const when = same
    ? `at ${seconds(from)}, turn ${tick}${trace[last]!.tick > tick ? ` to ${trace[last]!.tick}` : ""}`
    : `${seconds(from)} to ${seconds(to)}: ${seconds(to - from)}`;
  // A running task is shown at the line to which it came first.
  const site = siteAt(
    trace,
    lane,
    span,
    span.state === "running" ? Math.max(span.from, span.to - 1) : span.from,
  );
  return {
    title: titleOf(lane),
    text: doing(lane, span),
    when: span.to >= trace.length ? `${when}, to the end` : when,
    place: site === 0 ? null : (result.sites[site] ?? null),
  };
}

function tellIdle(lane: Lane): Told {
  const text = lane.task < 0 ? "Has no work" : "Does not exist yet, or no longer";
  return { title: titleOf(lane), text, when: "", place: null };
}

export function tellMark({ trace, nameOf, result }: Model, lane: Lane, { index }: Mark): Told {
  const event = trace[index]!;
  const place = event.at === 0 ? null : (result.sites[event.at] ?? null);
  return { title: titleOf(lane), text: describe(event, nameOf), when: `at ${seconds(event.time)}`, place };
}

export function tellGroup(layout: Layout, group: Group, index: number): Told {
  const { name, ending } = group;
  const [running, ready, waiting] = countsAt(layout.density(group), index);
  const parts = [
    running > 0 && `${running} running`,
    ready > 0 && `${ready} ready`,
    waiting > 0 && `${waiting} waiting`,
  ].filter(Boolean);
  return {
    title: ending === "" ? name : `${name}, ${ending}`,
    text: parts.length === 0 ? `None of ${group.lanes.length} exists` : parts.join(", "),
    when: "",
    place: null,
  };
}
