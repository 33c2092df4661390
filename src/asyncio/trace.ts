/**
 * The trace: a run as plain data. What happened, when, in which task, at which line.
 *
 * The runtime reports each event to an observer; with no observer the cost is one branch. Everything here survives
 * `structuredClone` and JSON, so that a trace crosses realms, is drawn, is graded and is printed as JSON lines.
 *
 * Times are virtual seconds. A `tick` is one turn of the loop, counted over the whole program. `task` is the number of
 * the task in order of creation over the program (0 = no task is running: module level, or a plain callback). `at` is a
 * site: a number that the compiler gave to a place in the source (0 = unknown); a run's result carries the table.
 */

/** What every event carries. */
export interface Moment {
  /** Virtual time, in seconds. */
  time: number;
  /** The turn of the loop, counted from 1 over the program; 0 before the first. */
  tick: number;
  /** The task that was running, 0 for none. */
  task: number;
  /** The site last reached when it happened; 0 if unknown. */
  at: number;
}

/** What a task waits for, in the words a learner would use. */
export interface Wait {
  kind:
    | "timer" // a sleep
    | "future"
    | "task"
    | "gather"
    | "wait"
    | "shield"
    | "lock"
    | "event"
    | "condition"
    | "semaphore"
    | "barrier"
    | "queue"
    | "stream"
    | "thread"
    | "turn"; // sleep(0): one turn of the loop
  /** The tasks waited for, by number, where they are known. */
  tasks?: number[];
  /** For a timer: the virtual time at which it ends. */
  until?: number;
  /** A short text for people: `sleep(1)`, `task 'a'`, `lock.acquire()`. */
  text: string;
}

export type Outcome = "finished" | "failed" | "cancelled";

export type TraceEvent = Moment &
  (
    | { kind: "run-started" }
    | { kind: "run-ended" }
    | { kind: "tick"; ready: number }
    /** The clock jumped, because nothing was ready, or moved while a blocking call held the loop. */
    | { kind: "time-passed"; from: number; why: "idle" | "blocking" | "busy-waiting" }
    | { kind: "task-created"; created: number; name: string; coroutine: string }
    | { kind: "step-started" }
    /** The task suspends; it is waiting until the `task-ready` that names it. */
    | { kind: "task-waiting"; wait: Wait }
    /** The task's wake-up, or first step, stands in the ready queue. `by` is the task that caused it, 0 for none. */
    | { kind: "task-ready"; ready: number; by: number }
    | { kind: "task-ended"; outcome: Outcome; text: string }
    | { kind: "cancel-requested"; target: number; message: string | null }
    | { kind: "timer-set"; timer: number; when: number }
    | { kind: "timer-fired"; timer: number }
    | { kind: "timer-cancelled"; timer: number }
    | { kind: "callback"; name: string }
    | { kind: "printed"; stream: "stdout" | "stderr"; text: string }
    | { kind: "warned"; category: string; text: string }
    | {
        kind: "logged";
        level: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
        logger: string;
        text: string;
      }
    /** Something that waits in line was taken, given back or changed: a lock, a queue, an event. */
    | { kind: "primitive"; primitive: string; id: number; action: string; text: string }
  );

export type TraceKind = TraceEvent["kind"];

/** Receives each event as it happens. Must not call back into the runtime. */
export type Observer = (event: TraceEvent) => void;
