/** The loop at a moment, ready to be shown: the queue's items, the timers and the tasks, each with its words and its place. */
import type { Site } from "../../../compiler/program.ts";
import { seconds } from "../../../grader/measures.ts";
import type { Model } from "../model.ts";
import { awaiterTree } from "./awaiters.ts";
import { callbackWords, isInternal } from "./callback-words.ts";
import { framesOf, type Frame } from "./frames.ts";
import { siteOf, stageWords } from "./stage-words.ts";
import type { LoopState, Stage } from "./state.ts";

export interface Queued {
  /** The event that put it there, in the whole recording. */
  seq: number;
  label: string;
  /** The task whose step it is; 0 for a callback. */
  task: number;
  /** A callback of asyncio's own. */
  internal: boolean;
  /** Called off: the loop will pass it over. */
  calledOff: boolean;
  /** Who put it there and when. */
  why: string;
  /** Where the task goes on, or where the callback was handed in. */
  place: Site | null;
}

export interface Timer {
  seq: number;
  timer: number;
  /** Null for never. */
  when: number | null;
  label: string;
  place: Site | null;
}

export interface TaskRow {
  task: number;
  name: string;
  stage: Stage;
  text: string;
  depth: number;
  again: boolean;
  circle: boolean;
  place: Site | null;
  /** The calls inside it, outermost first; only where there is more than one. */
  frames: Frame[];
}

export interface LoopNow {
  /** What the loop is doing. */
  doing: string;
  ready: Queued[];
  readyCount: number;
  timers: Timer[];
  timerCount: number;
  tasks: TaskRow[];
  /** Tasks that are alive and not among the rows. */
  tasksLeft: number;
  ended: string;
}

/** At most so many of each are shown; the rest is counted. */
export interface Room {
  ready: number;
  timers: number;
  tasks: number;
}

export function loopAt(model: Model, moment: number, room: Room): LoopNow {
  const { history, result } = model;
  const now = history.at(model.seqs[moment] ?? -1);
  const { rows, left } = awaiterTree(history.facts, now, room.tasks);
  return {
    doing: doingWords(model, now),
    ready: now.ready(room.ready).map((seq) => queued(model, now, seq)),
    readyCount: now.readyCount,
    timers: now.queue.timers.slice(0, room.timers).map((seq) => timerOf(model, seq)),
    timerCount: now.queue.timers.length,
    tasks: rows.map(({ state, ...rest }) => {
      const frames = framesOf(history.facts, result.sites, state);
      return {
        ...{ task: state.task, name: model.nameOf(state.task), stage: state.stage, ...rest },
        text: stageWords(result.trace, state),
        place: placeOf(model, siteOf(history.facts, state)),
        frames: frames.length > 1 ? frames : [],
      };
    }),
    tasksLeft: left,
    ended: endedWords(now.ended),
  };
}

function placeOf({ result }: Model, site: number): Site | null {
  return site === 0 ? null : (result.sites[site] ?? null);
}

function doingWords({ history, nameOf }: Model, now: LoopState): string {
  const task = now.running.at(-1);
  if (task !== undefined) return `runs ${nameOf(task)}`;
  if (now.callback !== 0) return "runs a callback";
  if (!now.turning) return now.seq === -1 ? "has not begun" : "does not turn";
  const { kind } = history.facts.trace[now.seq]!;
  return kind === "time-passed" ? "has waited for the time to pass" : "is between two steps";
}

function queued(model: Model, now: LoopState, seq: number): Queued {
  const { nameOf } = model;
  const { trace, timerSet } = model.history.facts;
  const event = trace[seq]!;
  const calledOff = now.isCalledOff(seq);
  const at = `since ${seconds(event.time)}`;
  switch (event.kind) {
    case "task-ready": {
      const task = now.tasks.get(event.ready);
      const by = event.by === 0 || event.by === event.ready ? "" : `, woken by ${nameOf(event.by)}`;
      const why = `the next step of ${nameOf(event.ready)}, ${at}${by}`;
      const place = task === undefined ? null : placeOf(model, siteOf(model.history.facts, task));
      return { seq, label: nameOf(event.ready), task: event.ready, internal: false, calledOff, why, place };
    }
    case "timer-fired": {
      const set = trace[timerSet.get(event.timer) ?? -1];
      const name = set?.kind === "timer-set" ? set.name : "a timer";
      const label = callbackWords(name, taskOf(model, set?.task ?? 0));
      const place = placeOf(model, set?.at ?? 0);
      const why = `${name}: its timer was due, ${at}`;
      return { seq, label, task: 0, internal: isInternal(name), calledOff, why, place };
    }
    case "callback-ready": {
      const label = callbackWords(event.name, "");
      const by = event.from === undefined ? taskOf(model, event.task) : model.threadOf(event.from);
      const why = `${event.name}, ${at}${by === "" ? "" : `, handed in by ${by}`}`;
      const place = placeOf(model, event.at);
      return { seq, label, task: 0, internal: isInternal(event.name), calledOff, why, place };
    }
    default:
      return { seq, label: event.kind, task: 0, internal: true, calledOff, why: at, place: null };
  }
}

const taskOf = ({ nameOf }: Model, task: number) => (task === 0 ? "" : nameOf(task));

function timerOf(model: Model, seq: number): Timer {
  const event = model.history.facts.trace[seq]!;
  if (event.kind !== "timer-set") throw new Error(`event ${seq} sets no timer`);
  const { timer, when, name, task, at } = event;
  return { seq, timer, when, label: callbackWords(name, taskOf(model, task)), place: placeOf(model, at) };
}

function endedWords({ finished, failed, cancelled }: LoopState["ended"]): string {
  const parts = [
    finished > 0 ? `${finished} done` : "",
    failed > 0 ? `${failed} failed` : "",
    cancelled > 0 ? `${cancelled} cancelled` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
