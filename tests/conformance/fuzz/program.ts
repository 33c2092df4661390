/**
 * A random program, as data: what both interpreters (`interpreter.py`, `interpreter.learner.ts`) understand. Bodies are
 * coroutine functions; body 0 is main's. A body starts only bodies with higher numbers, and a task awaits only tasks made
 * after it, so that nothing recurses and no two tasks wait for each other in a ring (cancelling such a ring overflows
 * CPython's stack).
 */

/** Something to wait for: a task in a slot, a new coroutine of a body, a sleep, or a future. */
export type Item = { slot: number } | { body: number } | { sleep: number } | { future: number };

/** What a callback of the loop does. */
export type Action =
  | { do: "log"; what: string }
  | { do: "cancel"; slot: number; message: string | null }
  | { do: "set"; event: number }
  | { do: "resolve"; future: number }
  | { do: "put"; queue: number }
  | { do: "variable"; id: number };

export type Statement =
  | { op: "log"; what: string }
  | { op: "sleep"; seconds: number }
  | { op: "spawn"; slot: number; body: number; eager: boolean }
  | { op: "await"; item: Item }
  | { op: "cancel"; slot: number; message: string | null }
  | { op: "cancel-self"; message: string | null }
  | { op: "uncancel" }
  | { op: "gather"; items: Item[]; collect: boolean }
  | { op: "wait"; slots: number[]; timeout: number | null; when: string }
  | { op: "as-completed"; items: Item[]; timeout: number | null; plain: boolean }
  | { op: "wait-for"; item: Item; timeout: number | null }
  | { op: "shield"; item: Item }
  | { op: "timeout"; seconds: number | null; at: boolean; body: Statement[] }
  | { op: "reschedule"; seconds: number | null }
  | { op: "group"; children: { slot: number; body: number }[]; body: Statement[] }
  | { op: "group-spawn"; slot: number; body: number; eager: boolean }
  | {
      op: "try";
      body: Statement[];
      catches: "cancel" | "error" | "all" | null;
      handler: Statement[];
      reraise: boolean;
      finally: Statement[];
    }
  | { op: "raise"; error: "ValueError" | "KeyError"; text: string }
  | { op: "return"; value: number }
  | { op: "repeat"; times: number; body: Statement[] }
  | { op: "with"; what: "lock" | "semaphore" | "condition"; id: number; body: Statement[] }
  | { op: "release"; what: "lock" | "semaphore"; id: number }
  | { op: "condition-wait"; id: number }
  | { op: "condition-wait-for"; id: number; event: number }
  | { op: "notify"; id: number; n: number | null }
  | { op: "event"; id: number; how: "set" | "clear" | "wait" }
  | { op: "barrier"; id: number }
  | {
      op: "queue";
      id: number;
      how: "put" | "get" | "put_nowait" | "get_nowait" | "task_done" | "join" | "shutdown" | "shutdown-now";
    }
  | { op: "future"; id: number; how: "new" | "result" | "error" | "cancel" }
  | { op: "call"; later: number | null; action: Action }
  /** A context variable; `reset` undoes the last set of the same coroutine. */
  | { op: "variable"; id: number; how: "set" | "get" | "reset" }
  /** Adds a done callback to a task, or removes it. */
  | { op: "watch"; slot: number; remove: boolean }
  /** What a task says of itself. */
  | { op: "peek"; slot: number }
  /** What all shared things say of themselves. */
  | { op: "state" }
  | { op: "generate"; steps: Statement[][]; stopAfter: number | null; close: boolean };

export interface FuzzProgram {
  seed: number;
  /** asyncio's debug mode: nothing but reports may differ. */
  debug: boolean;
  /** All tasks start eagerly. */
  eagerFactory: boolean;
  /** At the end it says which errors nobody retrieved. (In CPython that takes a collection of garbage, so not always.) */
  reports: boolean;
  queues: number[];
  /** For each queue: first in first out, last in first out, by priority. */
  kinds: ("Queue" | "LifoQueue" | "PriorityQueue")[];
  semaphores: number[];
  barriers: number[];
  bodies: Statement[][];
}

/** How many of each shared thing there are. */
export const SLOTS = 6;
export const SHARED = { locks: 2, conditions: 2, events: 2, futures: 3, variables: 2 };
