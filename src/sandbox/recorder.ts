/**
 * Collects what a run prints and records, within its limits, and hands it over in batches while the run goes on: so
 * that what was printed before a kill is kept, and so that the trusted side hears that the run is alive.
 */
import type { TraceEvent } from "../asyncio/trace.ts";
import { cutWords, weigh } from "./words/event-words.ts";
import { BEAT_MS, MOST_CHUNKS, TRACE_CHARACTERS } from "./limits/limits.ts";
import type { Batch } from "./protocol.ts";
import type { Limits, OutputChunk } from "./run.ts";

/** A batch of this many things is sent without asking the clock: the receiver takes it in within a millisecond or two. */
const BATCH_SIZE = 500;
/** So many prints and places are sent each at once, lest a kill swallow them; in the long run one a millisecond is. */
const PROMPT_PRINTS = 500;
/** The clock is asked once in so many events, for asking costs as much as recording one. */
const EVENTS_A_LOOK = 64;
/** A batch of so many characters is sent at once, too. */
const BATCH_CHARACTERS = 100_000;

export class Recorder {
  readonly #limits: Limits;
  readonly #send: (batch: Batch) => void;
  /** Real milliseconds. */
  readonly #clock: () => number;
  /** The site last reached. */
  readonly #at: () => number;
  #output: OutputChunk[] = [];
  #trace: TraceEvent[] = [];
  #chunks = 0;
  #characters = 0;
  #charactersDropped = 0;
  #events = 0;
  /** Characters of words in the trace, and in its next batch. */
  #words = 0;
  #batchWords = 0;
  #eventsDropped = 0;
  #eventsUntilLook = EVENTS_A_LOOK;
  #sent: number;
  #prompt = PROMPT_PRINTS;
  #printed: number;

  constructor(limits: Limits, send: (batch: Batch) => void, clock: () => number, at: () => number) {
    this.#limits = limits;
    this.#send = send;
    this.#clock = clock;
    this.#at = at;
    this.#sent = clock();
    this.#printed = this.#sent;
  }

  /** The site that was last told. */
  #reported = 0;

  /** True if the last thing recorded made it look at the clock. */
  looked = false;

  print({ stream, text, time, task, at }: OutputChunk): void {
    if (text === "") return;
    const room = this.#room();
    this.#characters += text.length;
    this.#charactersDropped += Math.max(0, text.length - room);
    if (room === 0) {
      this.#look(time);
      return;
    }
    const chunk: OutputChunk = { stream, text: text.slice(0, room), time, task, at };
    const last = this.#output.at(-1);
    if (last !== undefined && sameMoment(last, chunk)) last.text += chunk.text;
    else {
      this.#chunks++;
      this.#output.push(chunk);
    }
    this.#batchWords += chunk.text.length;

    if (this.#mayBePrompt()) this.#flush(time);
    else this.#look(time);
  }

  #mayBePrompt(): boolean {
    const now = this.#clock();
    this.#prompt = Math.min(this.#prompt + now - this.#printed, PROMPT_PRINTS);
    this.#printed = now;
    if (this.#prompt < 1) return false;
    this.#prompt -= 1;
    return true;
  }

  /** A loop at this site goes round: told at once if it is another than before, for it may never be heard of again. */
  reached(time: number, site: number): void {
    if (site !== this.#reported && this.#mayBePrompt()) this.#flush(time, site);
    else this.beat(time, site);
  }

  /** For how many more characters there is room in the output. */
  #room(): number {
    return this.#chunks >= MOST_CHUNKS ? 0 : Math.max(0, this.#limits.outputCharacters - this.#characters);
  }

  record(event: TraceEvent): void {
    // What is printed is recorded twice, in the output and in the trace, and cut at the same place.
    const room = event.kind === "printed" ? this.#room() : Infinity;
    if (this.#events >= this.#limits.traceEvents || room === 0 || this.#words >= TRACE_CHARACTERS)
      this.#eventsDropped++;
    else {
      this.#events++;
      const kept = cutWords(event, room);
      // Whoever makes such words works hard between two events.
      if (kept !== event) this.#eventsUntilLook = 0;
      const weight = weigh(kept);
      this.#words += weight;
      this.#batchWords += weight;
      this.#trace.push(kept);
    }
    this.#look(event.time);
  }

  #look(time: number): void {
    this.looked = --this.#eventsUntilLook <= 0;
    const large =
      this.#trace.length + this.#output.length >= BATCH_SIZE || this.#batchWords >= BATCH_CHARACTERS;
    if (large) this.#flush(time);
    else if (this.looked) this.beat(time);
  }

  /** Sends what there is, if the last batch is a while ago. `time` is virtual; `at` is the site, if it is known better. */
  beat(time: number, at = this.#at()): void {
    this.#eventsUntilLook = EVENTS_A_LOOK;
    if (this.#clock() - this.#sent >= BEAT_MS) this.#flush(time, at);
  }

  #flush(time: number, at = this.#at()): void {
    this.#sent = this.#clock();
    this.#reported = at;
    this.#send({ type: "batch", output: this.#output, trace: this.#trace, time, at });
    this.#output = [];
    this.#trace = [];
    this.#batchWords = 0;
  }

  /** Sends the rest. Gives what was cut off, in words. */
  close(time: number): string[] {
    this.#flush(time);
    const dropped: string[] = [];
    if (this.#charactersDropped > 0) {
      const more = grouped(this.#charactersDropped);
      dropped.push(
        this.#chunks >= MOST_CHUNKS
          ? `The output was cut after ${grouped(MOST_CHUNKS)} prints; ${more} more characters were printed.`
          : `The output was cut after ${grouped(this.#limits.outputCharacters)} characters; ${more} more were printed.`,
      );
    }
    if (this.#eventsDropped > 0 && this.#limits.traceEvents > 0) {
      dropped.push(
        `The recording ends after ${grouped(this.#events)} events; ${grouped(this.#eventsDropped)} more happened.`,
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
