/** What happened, in words: one sentence for each event of a trace. */
import type { TraceEvent } from "../../asyncio/trace.ts";
import { inLine } from "../run/output/drawn.ts";
import { counted, seconds } from "../../grader/measures.ts";

/** Gives the name of a task by its number. */
export type NameOf = (task: number) => string;

const quoted = (text: string, most = 60) => {
  const line = text.replace(/\n$/, "").replaceAll("\n", "⏎");
  return `“${line.length > most ? `${line.slice(0, most - 1)}…` : line}”`;
};

/** `the program` reads better than a name where no task runs. */
const who = (nameOf: NameOf, task: number) => (task === 0 ? "The program" : nameOf(task));

/** Letters of a sentence: it is one line of the table, and the program's own words are in it. */
const LONGEST_SENTENCE = 300;

/** `threadOf` gives the name of a simulated thread by its number. */
export function describe(event: TraceEvent, nameOf: NameOf, threadOf?: NameOf): string {
  return inLine(sentence(event, nameOf, threadOf), LONGEST_SENTENCE);
}

function sentence(
  event: TraceEvent,
  nameOf: NameOf,
  threadOf: NameOf = (thread) => `thread ${thread}`,
): string {
  const actor = event.thread === undefined ? who(nameOf, event.task) : threadOf(event.thread);
  switch (event.kind) {
    case "run-started":
      return "The event loop starts";
    case "run-ended":
      return "The event loop has finished";
    case "tick":
      return `Turn ${event.tick} of the loop begins, with ${counted(event.ready, "callback")} ready`;
    case "time-passed": {
      const span = `from ${seconds(event.from)} to ${seconds(event.time)}`;
      if (event.why === "blocking") return `${actor} blocks the loop: nothing else can run ${span}`;
      if (event.why === "busy-waiting") return `The program busy-waits, which takes time: ${span}`;
      return `Nothing is ready: the clock moves ${span}`;
    }
    case "task-created":
      return `${actor} creates ${nameOf(event.created)}${event.coroutine === "" ? "" : `, which will run ${event.coroutine}()`}`;
    case "step-started":
      return `${actor} runs`;
    case "task-waiting":
      return event.wait.kind === "turn"
        ? `${actor} lets the others run for one turn`
        : `${actor} waits for ${event.wait.text}`;
    case "task-ready":
      return event.by === 0 || event.by === event.ready
        ? `${nameOf(event.ready)} is ready to run`
        : `${nameOf(event.by)} makes ${nameOf(event.ready)} ready to run`;
    case "task-ended": {
      const end = { finished: "is done", failed: "fails", cancelled: "is cancelled" }[event.outcome];
      return `${actor} ${end}${event.text === "" ? "" : `: ${event.text}`}`;
    }
    case "cancel-requested":
      return `${actor} asks ${nameOf(event.target)} to stop${event.message === null ? "" : `: ${quoted(event.message)}`}`;
    case "cancel-withdrawn":
      return `${actor} withdraws its request for ${nameOf(event.target)} to stop`;
    case "call-ended": {
      const end = { finished: "returns", failed: "raises", cancelled: "ends with" }[event.outcome];
      return `${actor}: ${event.name}() ${end} ${event.text}`;
    }
    case "caught":
      return `${actor} catches ${quoted(event.text)}`;
    case "acted":
      return event.holds
        ? `${actor} acts on what it checked before it waited`
        : `${actor} acts on what it checked before it waited, which has changed since`;
    case "loop-closed":
      return "The event loop is closed";
    case "timer-set":
      return event.when === null
        ? "A timer is set that is never due"
        : `A timer is set for ${seconds(event.when)}`;
    case "timer-fired":
      return "A timer is due";
    case "timer-cancelled":
      return "A timer is cancelled";
    case "callback-ready":
      return `${event.name} is ready to be called`;
    case "callback-cancelled":
      return `${event.name} is cancelled`;
    case "callback":
      return `The loop calls ${event.name}`;
    case "thread-started":
      return `The ${event.process ? "process" : "thread"} ${event.name} begins ${event.work}`;
    case "thread-ended":
      return `The work of ${threadOf(event.ended)} ${event.outcome === "failed" ? "has failed" : "is done"}`;
    case "thread-does":
      return doing(event, actor);
    case "printed":
      return `${actor} prints ${quoted(event.text)}${event.stream === "stderr" ? " to stderr" : ""}`;
    case "warned":
      return `${event.category}: ${event.text}`;
    case "logged":
      return `${event.level} in the log: ${quoted(event.text, 90)}`;
    case "reported":
      return `The driver tells the checks: ${quoted(event.text, 90)}`;
    case "primitive":
      return `${actor}: ${event.text}`;
  }
}

/** What a simulated thread does. */
function doing({ does, text, until }: Extract<TraceEvent, { kind: "thread-does" }>, actor: string): string {
  const end = until === undefined ? "" : ` until ${seconds(until)}`;
  switch (does) {
    case "running":
      return `${actor} continues`;
    case "sleeping":
      return `${actor} sleeps${end}: ${text}`;
    case "computing":
      return `${actor} computes${end}`;
    case "gil":
      return `${actor} waits for ${text}${end}`;
    case "waiting":
      return `${actor} waits for ${text}`;
  }
}

/** How many steps to the right an event takes in the picture: what changes a lane, or marks one, is seen. */
export function weightOf(event: TraceEvent): number {
  switch (event.kind) {
    case "task-created":
    case "step-started":
    case "task-waiting":
    case "task-ready":
    case "task-ended":
    case "printed":
    case "cancel-requested":
    case "warned":
    case "logged":
    case "thread-started":
    case "thread-does":
    case "thread-ended":
      return 1;
    default:
      return 0;
  }
}
