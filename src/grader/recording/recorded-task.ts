/** One task of a recorded run: from its creation to its end, and what it waited for. */
import type { Outcome, Wait } from "../../asyncio/trace.ts";
import type { Order, Span } from "./span.ts";
import type { Happened } from "../verdict.ts";

/** A time during which a task was suspended at an `await`. */
export interface Await extends Happened {
  task: number;
  kind: Wait["kind"];
  /** What it waited for, such as `sleep(1)`. */
  text: string;
  /** Virtual seconds: when it suspended. */
  time: number;
  /** When it could go on; null if it never could. */
  until: number | null;
}

/** A time during which one blocking call, such as `time.sleep`, held the whole event loop. */
export interface Block extends Happened {
  /** Virtual seconds. */
  time: number;
  until: number;
  task: number;
}

/** A task as recorded. Times are virtual seconds; `null` means that it never happened. */
export interface RecordedTask extends Span {
  /** Counts tasks in order of creation, from 1. */
  task: number;
  /** As given by `create_task(..., { name })`, else `Task-N`. */
  name: string;
  /** The name of the function whose coroutine it runs. */
  coroutine: string;
  /** The task that created it; 0 for the one that `asyncio.run` makes. */
  createdBy: number;
  /** When it was created; the same as `created`, so that a task is a moment too. */
  time: number;
  created: number;
  started: number | null;
  ended: number | null;
  /** `finished`, `failed` or `cancelled`; null if it was still under way at the end of the run. */
  outcome: Outcome | null;
  /** When it was asked to cancel, the first time; null if never. */
  cancelRequested: number | null;
  /** The task that asked; 0 for the loop itself, as a timeout does. Null if nobody did. */
  cancelRequestedBy: number | null;
  /** Its result or error, as Python shows it; empty while under way. */
  result: string;
  /** From first step to end; null if it never came so far. */
  duration: number | null;
  awaits: Await[];
  /** The blocking calls that it made. */
  blocks: Block[];
  /** The same moments in the order of events. */
  order: { created: Order; started: Order | null; cancelRequested: Order | null; ended: Order | null };
}
