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

/** A line of the program's. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

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
  /** The simulated thread (or worker process) that did it; absent for the main thread, where the loop runs. */
  thread?: number;
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
  /** For a timer: the virtual time at which it ends; absent where that is never, as of `sleep(Infinity)`. */
  until?: number;
  /** For a lock, a queue, an event and the like: its number, as in `primitive` events. */
  primitive?: number;
  /** A short text for people: `sleep(1)`, `task 'a'`, `lock.acquire()`. */
  text: string;
}

export type Outcome = "finished" | "failed" | "cancelled";

/** `gil`: it has to compute, and another thread holds the interpreter's lock (or all cores are busy). */
export type ThreadState = "running" | "sleeping" | "computing" | "gil" | "waiting";

export type TraceEvent = Moment &
  /** The loop with this number begins to turn. What became ready while none was turning stands in its queue. */
  (
    | { kind: "run-started"; loop: number }
    | { kind: "run-ended" }
    /** What was left in its queue and among its timers is dropped. */
    | { kind: "loop-closed"; loop: number }
    | { kind: "tick"; ready: number }
    /**
     * The clock jumped, because nothing was ready, or moved while a blocking call held the loop; `by` names that call, and
     * `through` says by way of which lines of plain functions it was made, outermost first. Of very many calls, the first say it.
     */
    | {
        kind: "time-passed";
        from: number;
        why: "idle" | "blocking" | "busy-waiting";
        by?: string;
        through?: Place[];
      }
    /** `maker` is the function of asyncio's that made it for itself, such as `gather`; absent for `create_task()`. */
    | { kind: "task-created"; created: number; name: string; coroutine: string; maker?: string }
    | { kind: "step-started" }
    /**
     * The task suspends; it is waiting until the `task-ready` that names it. `calls` are the learner's calls under way in
     * it, outermost first, by number; where they are very deep, the innermost ones.
     */
    | { kind: "task-waiting"; wait: Wait; calls?: number[] }
    /**
     * A call of a learner's async function is over, which had waited or had caught an error. `by` is the call that awaited
     * it, 0 for none (a task ran it); `made` is the site at which it was called, `awaited` the one at which `by` awaited
     * it; `text` is what it returned or raised, in short; `raised` is the number of the error, by which the trace knows it
     * wherever it is told of.
     */
    | {
        kind: "call-ended";
        call: number;
        by: number;
        name: string;
        made: number;
        awaited: number;
        outcome: Outcome;
        text: string;
        raised?: number;
      }
    /**
     * The learner's code caught an error, in the call with this number (0 for none). `at` is what it had reached before,
     * `handler` the site of the `catch`.
     */
    | { kind: "caught"; error: string; text: string; call: number; raised?: number; handler?: number }
    /**
     * The call is about to change something shared by what it saw before an `await`; `holds` says whether it would see the same
     * now. The site knows what it looked at.
     */
    | { kind: "acted"; holds: boolean; call: number }
    /** The task's wake-up, or first step, stands in the ready queue. `by` is the task that caused it, 0 for none. */
    | { kind: "task-ready"; ready: number; by: number }
    | { kind: "task-ended"; outcome: Outcome; text: string; raised?: number }
    | { kind: "cancel-requested"; target: number; message: string | null }
    /** `task.uncancel()`: a cancel request was taken back; `left` are not. */
    | { kind: "cancel-withdrawn"; target: number; left: number }
    /**
     * A timer, whose callback has the same number. A sleep's is `_set_result_unless_cancelled()` of the task that sets it, a
     * timeout's is `Timeout._on_timeout()`. `when` is null where it is never due: `call_later(Infinity, callback)`.
     */
    | { kind: "timer-set"; timer: number; when: number | null; name: string }
    /** It is due: its callback stands in the ready queue. */
    | { kind: "timer-fired"; timer: number }
    /** It is not called; it may fire all the same, and is passed over in the queue. */
    | { kind: "timer-cancelled"; timer: number }
    /**
     * A callback stands in the ready queue: `call_soon()`, or a future that is done and has a callback. `from` is the thread
     * that handed it in, if another one did.
     */
    | { kind: "callback-ready"; callback: number; name: string; from?: number }
    /** A callback was called off; in the queue its place is passed over, if its turn did not come before. */
    | { kind: "callback-cancelled"; callback: number; name: string }
    /** The loop calls it. */
    | { kind: "callback"; callback: number; name: string }
    /** A thread or process of a pool begins a piece of work; `by` is the task that asked for it, and `at` the place. */
    | { kind: "thread-started"; started: number; name: string; process: boolean; work: string; by: number }
    /** What a thread does from now on, on its own clock; `until` when, where that is known and not infinite. */
    | { kind: "thread-does"; does: ThreadState; until?: number; text: string }
    | { kind: "thread-ended"; ended: number; outcome: Outcome }
    | { kind: "printed"; stream: "stdout" | "stderr"; text: string }
    | { kind: "warned"; category: string; text: string }
    | {
        kind: "logged";
        level: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
        logger: string;
        text: string;
      }
    /**
     * What an exercise's driver tells the checks, as JSON. Only the drivers' own module can make one: a program cannot say that
     * something was called that was not.
     */
    | { kind: "reported"; text: string }
    /**
     * Something that waits in line was taken, given back or changed: a lock, a queue, an event. `call` is the learner's
     * call in which it happened. The first event about it says where it was `made`: site, task and call.
     */
    | {
        kind: "primitive";
        primitive: string;
        id: number;
        action: string;
        text: string;
        call?: number;
        made?: { at: number; task: number; call: number };
      }
  );

export type TraceKind = TraceEvent["kind"];

/** Receives each event as it happens. Must not call back into the runtime. */
export type Observer = (event: TraceEvent) => void;
