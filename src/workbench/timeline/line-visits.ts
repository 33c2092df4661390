/**
 * When a line ran, as far as the recording tells: it knows of a line where something happened that the loop, a task or the
 * output shows (a print, a wait, a task made, a lock taken); plain computing leaves no mark.
 */
import type { TraceEvent } from "../../asyncio/trace.ts";
import type { Site } from "../../compiler/program.ts";
import type { Model } from "./model.ts";

export interface Visit {
  /** The moment at which it began. */
  moment: number;
  task: number;
  thread: number;
  /** The moment that tells best what it did. */
  told: number;
}

export type LineVisits = (file: string, line: number) => readonly Visit[];

/** Kinds that tell what a line did better than others. */
const TELLING: readonly TraceEvent["kind"][] = [
  "printed",
  "task-waiting",
  "task-created",
  "cancel-requested",
];

export function createLineVisits({ trace, result }: Pick<Model, "trace" | "result">): LineVisits {
  let all: Map<string, Visit[]> | null = null;
  return (file, line) => {
    all ??= visitsOf(trace, result.sites);
    return all.get(`${file}:${line}`) ?? [];
  };
}

/** Where a task is, as it was seen last. */
interface Stay {
  place: string;
  visit: Visit;
  /** It has waited there and gone on: what happens there next is another visit. */
  left: boolean;
  /** Sites at which it has printed or made a task: a second time is another visit. */
  done: Set<number>;
  /** The visits that began because one more task was made, by that task. */
  made: Map<number, Visit>;
}

function visitsOf(trace: readonly TraceEvent[], sites: readonly Site[]): Map<string, Visit[]> {
  const all = new Map<string, Visit[]>();
  const stays = new Map<string, Stay>();
  const keys = sites.map(({ file, line }) => `${file}:${line}`);
  for (const [moment, event] of trace.entries()) {
    const place = event.at === 0 ? undefined : keys[event.at];
    if (place === undefined || !isDoing(event)) continue;
    const { task, at, thread = 0 } = event;
    const who = `${thread}/${task}`;
    let stay = stays.get(who);
    if (event.kind === "step-started" && stay?.place === place) {
      stay.left = true;
      continue;
    }
    const counts = event.kind === "printed" || event.kind === "task-created";
    const again = counts && stay?.place === place && stay.done.has(at);
    if (stay?.place !== place || stay.left || again) {
      const visit: Visit = { moment, task, thread, told: moment };
      const made = again ? stay!.made : new Map<number, Visit>();
      if (event.kind === "task-created" && again) made.set(event.created, visit);
      const known = all.get(place);
      if (known === undefined) all.set(place, [visit]);
      else known.push(visit);
      stay = { place, visit, left: false, done: new Set(), made };
      stays.set(who, stay);
    } else if (TELLING.includes(event.kind) && stay.visit.told === stay.visit.moment)
      stay.visit.told = moment;
    if (counts) stay.done.add(at);
    if (event.kind === "task-waiting" && event.wait.kind === "gather")
      joinGathered(all.get(place)!, stay, event.wait.tasks ?? []);
  }
  return all;
}

/** One `gather` makes several tasks, tens of thousands perhaps: they are one visit. */
function joinGathered(visits: Visit[], stay: Stay, tasks: readonly number[]): void {
  const joined = new Set(tasks.map((task) => stay.made.get(task)));
  const left = visits.filter((visit) => !joined.has(visit));
  visits.length = 0;
  for (const visit of left) visits.push(visit);
}

/** Not what the loop does by itself, with the site that was reached last. */
function isDoing(event: TraceEvent): boolean {
  switch (event.kind) {
    case "time-passed":
      return event.why === "blocking";
    case "run-ended":
    case "loop-closed":
    case "tick":
    case "timer-fired":
    case "task-ready":
    case "task-ended":
    case "call-ended":
    case "callback":
    case "thread-started":
    case "thread-ended":
      return false;
    default:
      return true;
  }
}
