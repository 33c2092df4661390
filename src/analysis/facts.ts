/** What an analysis is made of: plain facts of one run, each with its moment. */
import type { Outcome, Wait } from "../asyncio/trace.ts";
import type { Look, Place } from "../compiler/program.ts";

/** A place in the source, as far as it is known. */
export type Somewhere = Partial<Place>;

/** A moment of the run, with its event's number, which orders what happened at one time. */
export interface Moment extends Somewhere {
  seq: number;
  /** Virtual seconds. */
  time: number;
  /** The task that ran; 0 for none. */
  task: number;
}

/** A time during which a task was suspended. */
export interface RecordedWait extends Moment {
  kind: Wait["kind"];
  text: string;
  /** The tasks waited for. */
  tasks: readonly number[];
  /** The number of the lock, queue, ... waited for; 0 for none. */
  primitive: number;
  /** The calls under way, outermost first. */
  calls: readonly number[];
  /** When it could go on, and the event's number; null if it never could. */
  until: number | null;
  untilSeq: number | null;
}

/** A call of an async function that waited, or caught an error, and came to its end. */
export interface RecordedCall {
  call: number;
  /** The call that awaited it; 0 if a task ran it. */
  by: number;
  name: string;
  task: number;
  made: Somewhere;
  awaited: Somewhere;
  /** The first and the last event that speaks of it. */
  from: Moment;
  ended: Moment;
  outcome: Outcome;
  /** What it returned or raised, in short. */
  text: string;
  /** The number of the error that it raised; 0 for none. */
  raised: number;
  waits: readonly RecordedWait[];
}

/** An error in a `catch`. Its place is the `await` out of which the error came. */
export interface Caught extends Moment {
  error: string;
  text: string;
  /** The call whose code caught it; 0 for none. */
  call: number;
  /** The number of the error. */
  raised: number;
  /** Where the `catch` is. */
  handler: Somewhere;
  /** The classes for which the `catch` asks. */
  asks: readonly string[];
}

export interface PrimitiveEvent extends Moment {
  action: string;
  text: string;
  call: number;
}

/** A change of something shared by what was seen before an `await`; `holds`: the same look had the same result again. */
export interface Acted extends Moment {
  call: number;
  holds: boolean;
  look: Look;
}

/** A lock, a queue, an event or the like. */
export interface RecordedPrimitive {
  id: number;
  /** Its class: `Lock`, `Queue`, ... */
  type: string;
  made: (Somewhere & { task: number; call: number }) | null;
  events: readonly PrimitiveEvent[];
}

/** A blocking call that held the loop, however many pieces the trace tells it in. */
export interface Blocked extends Moment {
  until: number;
  /** `time.sleep()`, `burn()`; empty where unknown. */
  by: string;
  /** The lines of plain functions by which the program came to it, outermost first; its own is the last. */
  through: readonly Place[];
}

export interface Logged extends Moment {
  level: string;
  text: string;
}

/** A task, from the line that made it to its end. */
export interface TaskLife {
  task: number;
  name: string;
  /** The function whose coroutine it runs. */
  coroutine: string;
  /** Where it was made, and by which task. */
  made: Moment;
  /** The function of asyncio's that made it: `create_task`, `gather`, `shield`, `TaskGroup`, `as_completed`, `run`. */
  maker: string;
  /** Each request to cancel it, in order. */
  requests: readonly CancelRequest[];
  /** Null if it never ended. Its place is where the task was last. */
  ended: (Moment & { outcome: Outcome; text: string; raised: number }) | null;
}

/** A time limit of `asyncio.timeout` or `wait_for`, set at this moment; `when` it would run out. */
export interface TimeLimit extends Moment {
  when: number;
}

/** Somebody asked a task to end. */
export interface CancelRequest extends Moment {
  target: number;
  /** What asked, where no task did: the callback that the loop was calling, such as `Timeout._on_timeout`. */
  callback: string | null;
}
