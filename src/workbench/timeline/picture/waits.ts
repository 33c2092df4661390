/**
 * How what is waited for looks: each kind has a sign of its own, and each family of kinds a texture and a tint. The tint is
 * never alone in telling them apart.
 */
import type { Wait } from "../../../asyncio/trace.ts";

export const families = ["timer", "task", "lock", "queue", "event", "thread"] as const;
/** Time; another task; a turn at something that few may have; data; a signal; another thread. */
export type Family = (typeof families)[number];

const familyOf: Record<Wait["kind"], Family> = {
  timer: "timer",
  turn: "timer",
  task: "task",
  gather: "task",
  wait: "task",
  shield: "task",
  lock: "lock",
  semaphore: "lock",
  condition: "lock",
  queue: "queue",
  stream: "queue",
  future: "event",
  event: "event",
  barrier: "event",
  thread: "thread",
};

export const family = (kind: Wait["kind"]): Family => familyOf[kind];

/** What each kind is called where its sign is explained. */
export const kindNames: Record<Wait["kind"], string> = {
  timer: "a timer",
  turn: "one turn",
  task: "a task",
  gather: "a gather",
  wait: "several tasks",
  shield: "a shield",
  lock: "a lock",
  semaphore: "a semaphore",
  condition: "a condition",
  queue: "a queue",
  stream: "a stream",
  future: "a future",
  event: "an event",
  barrier: "a barrier",
  thread: "a thread",
};

/** The signs, drawn with a line in a box of 12 by 12. */
export const signs: Record<Wait["kind"], string> = {
  timer: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M6 3.6V6.2L7.8 7.3",
  turn: "M10 6a4 4 0 1 1-1.3-3M9 .9V3.2H6.7",
  task: "M2 2.2v4.6h7M6.8 4.4 9.4 6.8 6.8 9.2",
  gather: "M1.5 2H4L6.4 6H10.5M1.5 10H4L6.4 6M8.6 4.2 10.5 6 8.6 7.8",
  wait: "M2 2.4H7M2 6H7M2 9.6H7M10 1.8V10.2",
  shield: "M6 1.2 10 2.6V6c0 2.4-1.7 4-4 4.9C3.7 10 2 8.4 2 6V2.6Z",
  lock: "M2.5 5.4h7v5h-7ZM4 5.4V3.8a2 2 0 0 1 4 0V5.4",
  semaphore: "M4 1.2h4v9.6H4ZM6 3.2v.01M6 6v.01M6 8.8v.01",
  condition: "M2.2 8.6h7.6L8.8 7.2V4.8a2.8 2.8 0 0 0-5.6 0V7.2ZM5 10.6h2",
  queue: "M1.6 3v6M4.6 3v6M7.6 3v6M10.4 4.6V7.4",
  stream: "M1 4.4c1.7-2 3.3-2 5 0s3.3 2 5 0M1 8.4c1.7-2 3.3-2 5 0s3.3 2 5 0",
  future: "M6 1.2 10.8 6 6 10.8 1.2 6Z",
  event: "M3 11V1.4M3 2h6.6L7.6 4.4 9.6 6.8H3",
  barrier: "M9.6 1.5V10.5M1.5 3.6H6.6M1.5 8.4H6.6M5 2.2 6.8 3.6 5 5M5 7 6.8 8.4 5 9.8",
  thread: "M3 1.6h6M3 10.4h6M3.6 1.6v8.8M8.4 1.6v8.8M3.6 4.6l4.8-1.4M3.6 7.2l4.8-1.4M3.6 9.8l4.8-1.4",
};

/** The textures, for a tile of 8 by 8; empty where the bar is plain. */
export const textures: Record<Family, string> = {
  timer: "",
  // Fine lines along the lane.
  task: "M0 2.5H8M0 6.5H8",
  // A fence.
  lock: "M2 0V8M6 0V8",
  // Points, as of things in a row.
  queue: "M2 2v.01M6 6v.01",
  // Chevrons.
  event: "M0 8 4 4 0 0M4 8 8 4 4 0",
  // A thread's zigzag.
  thread: "M0 6 2 3 4 6 6 3 8 6",
};
