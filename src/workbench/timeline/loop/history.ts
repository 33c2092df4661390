/**
 * The loop at any event of a recording, quickly: copies of the state are kept on the way, and a state is moved forward
 * from the nearest one before.
 */
import type { TraceEvent } from "../../../asyncio/trace.ts";
import { factsOf, type Facts } from "./facts.ts";
import { LoopState } from "./state.ts";

/** Events between two copies: moving over so many takes well below a millisecond. */
const LEAST_DISTANCE = 128;

export class History {
  readonly facts: Facts;
  /** In order of their events. The first is the state before all. */
  private readonly copies: LoopState[];
  /** The one that is moved about. */
  private current: LoopState;
  private readonly furthest: LoopState;

  constructor(trace: readonly TraceEvent[]) {
    this.facts = factsOf(trace);
    this.current = new LoopState(this.facts);
    this.furthest = this.current.clone();
    this.copies = [this.current.clone()];
  }

  /** The state right after that event; -1 is before the first. It stays as it is until the next call. */
  at(seq: number): LoopState {
    const wanted = Math.max(-1, Math.min(seq, this.facts.trace.length - 1));
    this.explore(wanted);
    const near = this.nearestCopy(wanted);
    if (this.current.seq > wanted || this.current.seq < near.seq) this.current = near.clone();
    while (this.current.seq < wanted) this.current.next();
    return this.current;
  }

  /** Goes where nobody has been, and leaves copies on the way. */
  private explore(wanted: number): void {
    const { furthest } = this;
    while (furthest.seq < wanted) {
      furthest.next();
      // Where much is alive, copies are fewer, so that all of them together hold a few times as much as the recording.
      const distance = furthest.seq - this.copies.at(-1)!.seq;
      if (distance >= LEAST_DISTANCE && distance >= furthest.size / 4) this.copies.push(furthest.clone());
    }
  }

  private nearestCopy(wanted: number): LoopState {
    let low = 0;
    let high = this.copies.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.copies[middle]!.seq <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.copies[low - 1]!;
  }
}
