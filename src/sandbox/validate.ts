/**
 * Checks what comes out of the learner's realm before anyone uses it. The trace and the output are made beside learner
 * code, which may have tampered with everything there; forging them must fool nobody but the forger, and must break nothing:
 * so whatever passes here has the types that `protocol.ts` promises, and the sizes that the limits allow.
 *
 * Written by hand, not with a schema library: 100,000 events must pass without the page missing a beat.
 */
import type { ThreadState, TraceEvent, TraceKind, Wait } from "../asyncio/trace.ts";
import type { Site } from "../compiler/program.ts";
import type { FromRealm } from "./protocol.ts";
import type { ErrorReport, Frame, OutputChunk } from "./run.ts";

type Shape = Record<string, (value: unknown) => boolean>;

/** No text of an honest run is longer; `outputCharacters` bounds their sum. */
const LONGEST_TEXT = 64 * 1024 * 1024;
/** Deepest traceback that an honest run reports: see `STACK_FRAMES` in `traceback.ts`, with room for coroutines. */
const MOST_FRAMES = 20_000;

const text = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;
const count = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const seconds = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const truth = (value: unknown): value is boolean => typeof value === "boolean";
const oneOf =
  (...words: string[]) =>
  (value: unknown) =>
    words.includes(value as string);
const optional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value);
const orNull = (check: (value: unknown) => boolean) => (value: unknown) => value === null || check(value);
const listOf =
  (check: (value: unknown) => boolean, most = Infinity) =>
  (value: unknown) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const record =
  (shape: Shape) =>
  (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const wait = record({
  kind: oneOf(
    ...([
      "timer",
      "future",
      "task",
      "gather",
      "wait",
      "shield",
      "lock",
      "event",
      "condition",
      "semaphore",
      "barrier",
      "queue",
      "stream",
      "thread",
      "turn",
    ] satisfies Wait["kind"][]),
  ),
  tasks: optional(listOf(count)),
  until: optional(seconds),
  primitive: optional(count),
  text,
});

/** What each kind of event carries besides its moment. A kind that the runtime gains must be added here to compile. */
const events: Record<TraceKind, Shape> = {
  "run-started": { loop: count },
  "run-ended": {},
  "loop-closed": { loop: count },
  tick: { ready: count },
  "time-passed": {
    from: seconds,
    why: oneOf("idle", "blocking", "busy-waiting"),
    by: optional(text),
    through: optional(listOf(record({ file: text, line: count, column: count }), 100)),
  },
  "task-created": { created: count, name: text, coroutine: text, maker: optional(text) },
  "step-started": {},
  "task-waiting": { wait, calls: optional(listOf(count)) },
  "task-ready": { ready: count, by: count },
  "task-ended": { outcome: oneOf("finished", "failed", "cancelled"), text, raised: optional(count) },
  "cancel-requested": { target: count, message: orNull(text) },
  "cancel-withdrawn": { target: count, left: count },
  "call-ended": {
    call: count,
    by: count,
    name: text,
    made: count,
    awaited: count,
    outcome: oneOf("finished", "failed", "cancelled"),
    text,
    raised: optional(count),
  },
  caught: { error: text, text, call: count, raised: optional(count), handler: optional(count) },
  acted: { holds: truth, call: count },
  "timer-set": { timer: count, when: orNull(seconds), name: text },
  "timer-fired": { timer: count },
  "timer-cancelled": { timer: count },
  "callback-ready": { callback: count, name: text, from: optional(count) },
  "callback-cancelled": { callback: count, name: text },
  callback: { callback: count, name: text },
  "thread-started": { started: count, name: text, process: truth, work: text, by: count },
  "thread-does": {
    does: oneOf(...(["running", "sleeping", "computing", "gil", "waiting"] satisfies ThreadState[])),
    until: optional(seconds),
    text,
  },
  "thread-ended": { ended: count, outcome: oneOf("finished", "failed", "cancelled") },
  printed: { stream: oneOf("stdout", "stderr"), text },
  warned: { category: text, text },
  logged: { level: oneOf("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"), logger: text, text },
  reported: { text },
  primitive: {
    primitive: text,
    id: count,
    action: text,
    text,
    call: optional(count),
    made: optional(record({ at: count, task: count, call: count })),
  },
};
const eventChecks = new Map(Object.entries(events).map(([kind, shape]) => [kind, record(shape)]));

/** `sites` is the compiler's table, which bounds every `at`. */
export function isTraceEvent(value: unknown, sites: readonly Site[]): value is TraceEvent {
  if (typeof value !== "object" || value === null) return false;
  const event = value as Partial<TraceEvent>;
  return (
    seconds(event.time) &&
    count(event.tick) &&
    count(event.task) &&
    isSite(event.at, sites) &&
    (event.thread === undefined || count(event.thread)) &&
    eventChecks.get(event.kind as string)?.(value) === true
  );
}

export function isOutputChunk(value: unknown, sites: readonly Site[]): value is OutputChunk {
  if (typeof value !== "object" || value === null) return false;
  const chunk = value as Partial<OutputChunk>;
  return (
    (chunk.stream === "stdout" || chunk.stream === "stderr") &&
    text(chunk.text) &&
    seconds(chunk.time) &&
    count(chunk.task) &&
    isSite(chunk.at, sites)
  );
}

function isSite(value: unknown, sites: readonly Site[]): boolean {
  return count(value) && (value === 0 || value < sites.length);
}

const isFrame = record({
  file: text,
  line: count,
  column: count,
  name: text,
  source: text,
} satisfies Record<keyof Frame, (value: unknown) => boolean>);

const isErrorReport = record({
  type: text,
  message: text,
  frames: listOf(isFrame, MOST_FRAMES),
  text,
  help: optional(text),
  time: seconds,
} satisfies Record<keyof ErrorReport, (value: unknown) => boolean>);

const messages = new Map<string, (value: unknown) => boolean>([
  ["ready", () => true],
  ["pong", () => true],
  ["started", () => true],
  ["crashed", record({ message: text })],
  // What is in a batch is checked one by one, against the run's sites and limits.
  ["batch", record({ output: Array.isArray, trace: Array.isArray, time: seconds, at: count })],
  [
    "finished",
    record({
      outcome: oneOf("finished", "failed", "stopped"),
      error: orNull(isErrorReport),
      duration: seconds,
      dropped: listOf(text, 10),
      exitCode: optional(count),
    }),
  ],
]);

/** A message of the right shape, or null. The contents of a batch are still to be checked. */
export function parseMessage(data: unknown): FromRealm | null {
  if (typeof data !== "object" || data === null) return null;
  const { type } = data as { type?: unknown };
  return messages.get(type as string)?.(data) === true ? (data as FromRealm) : null;
}
