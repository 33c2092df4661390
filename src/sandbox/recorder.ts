/**
 * Collects what a run prints and records, within its limits, and hands it over in batches while the run goes on: so
 * that what was printed before a kill is kept, and so that the trusted side hears that the run is alive.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import { BEAT_MS } from "./limits.ts";
import type { Batch } from "./protocol.ts";
import type { Limits, OutputChunk } from "./run.ts";

/** A batch of this many things is sent without asking the clock: the receiver takes it in within a millisecond or two. */
const BATCH_SIZE = 500;
/** So many prints are sent each at once, lest a kill swallow them; in the long run one a millisecond is. */
const PROMPT_PRINTS = 500;
/** The clock is asked once in so many events, for asking costs as much as recording one. */
const EVENTS_A_LOOK = 64;

export class Recorder {
  readonly #limits: Limits;
  readonly #send: (batch: Batch) => void;
  /** Real milliseconds. */
  readonly #clock: () => number;
  #output: OutputChunk[] = [];
  #trace: TraceEvent[] = [];
  #characters = 0;
  #charactersDropped = 0;
  #events = 0;
  #eventsDropped = 0;
  #eventsUntilLook = EVENTS_A_LOOK;
  #sent: number;
  #prompt = PROMPT_PRINTS;
  #printed: number;

  constructor(limits: Limits, send: (batch: Batch) => void, clock: () => number) {
    this.#limits = limits;
    this.#send = send;
    this.#clock = clock;
    this.#sent = clock();
    this.#printed = this.#sent;
  }

  /** True if the last thing recorded made it look at the clock. */
  looked = false;

  print({ stream, text, time, task, at }: OutputChunk): void {
    const room = Math.max(0, this.#limits.outputCharacters - this.#characters);
    this.#characters += text.length;
    this.#charactersDropped += Math.max(0, text.length - room);
    if (room === 0) {
      this.#look(time);
      return;
    }
    const chunk: OutputChunk = { stream, text: text.slice(0, room), time, task, at };
    const last = this.#output.at(-1);
    if (last !== undefined && sameMoment(last, chunk)) last.text += chunk.text;
    else this.#output.push(chunk);

    const now = this.#clock();
    this.#prompt = Math.min(this.#prompt + now - this.#printed, PROMPT_PRINTS);
    this.#printed = now;
    if (this.#prompt >= 1) {
      this.#prompt -= 1;
      this.#flush(time);
    } else this.#look(time);
  }

  record(event: TraceEvent): void {
    const copy = event.kind === "printed" && this.#charactersDropped > 0;
    if (this.#events >= this.#limits.traceEvents || copy) this.#eventsDropped++;
    else {
      this.#events++;
      this.#trace.push(event);
    }
    this.#look(event.time);
  }

  #look(time: number): void {
    this.looked = --this.#eventsUntilLook <= 0;
    if (this.#trace.length + this.#output.length >= BATCH_SIZE) this.#flush(time);
    else if (this.looked) this.beat(time);
  }

  /** Sends what there is, if the last batch is a while ago. `time` is virtual. */
  beat(time: number): void {
    this.#eventsUntilLook = EVENTS_A_LOOK;
    if (this.#clock() - this.#sent >= BEAT_MS) this.#flush(time);
  }

  #flush(time: number): void {
    this.#sent = this.#clock();
    this.#send({ type: "batch", output: this.#output, trace: this.#trace, time });
    this.#output = [];
    this.#trace = [];
  }

  /** Sends the rest. Gives what was cut off, in words. */
  close(time: number): string[] {
    this.#flush(time);
    const dropped: string[] = [];
    if (this.#charactersDropped > 0) {
      const kept = grouped(this.#limits.outputCharacters);
      dropped.push(
        `The output was cut after ${kept} characters; ${grouped(this.#charactersDropped)} more were printed.`,
      );
    }
    if (this.#eventsDropped > 0 && this.#limits.traceEvents > 0) {
      dropped.push(
        `The recording ends after ${grouped(this.#limits.traceEvents)} events; ${grouped(this.#eventsDropped)} more happened.`,
      );
    }
    return dropped;
  }
}

/** Prints at the same place in the same instant, a `print` in a tight loop say, are one chunk. */
function sameMoment(a: OutputChunk, b: OutputChunk): boolean {
  return (
    a.stream === b.stream && a.time === b.time && a.task === b.task && a.at === b.at && a.text.length < 65_536
  );
}

/** 1,000,000: the realm's own locale may differ from the learner's, so by hand. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
