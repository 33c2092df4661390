/**
 * A simulated thread. JavaScript runs one thing at a time, so a thread's function runs from its begin to its end in one
 * go, on a clock of its own; what it does to the rest of the program (what it prints, what it hands to the loop, its
 * result) is noted with its time and happens there. The main thread is one of them, the one without a parent.
 */
import { Happenings } from "./happenings.ts";
import { Cores, OneProcessor, type Processor } from "./processor.ts";
import type { Saved, Wait } from "./switching.ts";

export class SimulatedThread {
  name: string;
  /** Its number in the trace; 0 for the main thread. */
  readonly number: number;
  readonly ident: number;
  /** The thread that began it; null for the main thread. */
  readonly parent: SimulatedThread | null;
  /** What `burn()` in it takes. */
  readonly processor: Processor;
  /** What happens in the world as this thread sees it, later than its present. */
  readonly happenings = new Happenings();
  /** What all threads of the program share. */
  readonly machine: Machine;
  /** The main thread. */
  readonly main: SimulatedThread;
  /** What threads that it began wait for in its world, the last to begin at the end; see `switching.ts`. */
  readonly waits: Wait[] = [];
  /** Until then it is inside a call that does not await; Infinity if it may go on whenever something happens. */
  blockedUntil = Infinity;
  /** Its parent, as it stood when it let this one run. */
  outer: Saved | null = null;

  constructor(name: string, number: number, parent: SimulatedThread | null, processor: Processor) {
    this.name = name;
    this.number = number;
    this.parent = parent;
    this.processor = processor;
    this.machine = parent?.machine ?? new Machine();
    this.main = parent?.main ?? this;
    this.ident = parent === null ? MAIN_IDENT : this.machine.newIdent();
  }
}

/** What `threading.get_ident()` gives for the main thread; a number like those that Linux gives. */
const MAIN_IDENT = 139_700_000_000_000;

/** What all threads of a program share. */
export class Machine {
  readonly cores = new Cores();
  private threads = 0;
  private readonly counters = new Map<string, number>();

  newIdent(): number {
    this.threads += 1;
    return MAIN_IDENT - this.threads * 8_392_704;
  }

  /** 0, 1, 2, ...: how often it was asked for that name. */
  count(name: string): number {
    const next = this.counters.get(name) ?? 0;
    this.counters.set(name, next + 1);
    return next;
  }
}

/** The thread in which a program begins. */
export function mainThread(): SimulatedThread {
  return new SimulatedThread("MainThread", 0, null, new OneProcessor());
}
