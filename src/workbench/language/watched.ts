/**
 * A worker that is watched. TypeScript can be kept busy without end by a few lines of types, and grows by a hundred megabytes
 * a second meanwhile, in the page's own process. So a worker that gives no answer for a while is removed and started again,
 * once; a text that holds up the second one, too, is let rest. Running does not pass through here.
 */
import type { Method, Request, Response } from "./protocol.ts";

/** Of seconds in which the page itself was awake: a machine that sleeps, or is that busy, counts none. */
export const ANSWER_SECONDS = 10;
/** To fetch and start several megabytes. */
export const LOAD_SECONDS = 90;
/** No text is looked at for so long after one had to be let go; twice as long each further time. */
export const REST_SECONDS = 30;

/** A worker's side of the conversation; it says "ready" once it can answer. */
export interface Peer {
  post(request: Request): void;
  terminate(): void;
}

export interface Surroundings {
  start(heard: { message: (data: Response | "ready") => void; broke: () => void }): Peer;
  /** Calls back each second until it is told not to. */
  everySecond(act: () => void): () => void;
  /** Tells whether texts are let rest. */
  resting(now: boolean): void;
}

interface Waiting {
  request: Request;
  /** All that the question is about; the same text is the same trouble. */
  text: string;
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

export class WatchedWorker {
  readonly #surroundings: Surroundings;
  readonly #waiting = new Map<number, Waiting>();
  #peer: Peer | null = null;
  #ready = false;
  /** A file that is not there will not be there the next time. */
  #loadsLeft = 3;
  #asked = 0;
  #quiet = 0;
  #stopClock: (() => void) | null = null;
  /** The text that held up a worker already. */
  #suspect: string | null = null;
  #letGo: string | null = null;
  #rests = 0;
  #restLeft = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  ask(method: Method, text: string, args: unknown[]): Promise<unknown> {
    if (this.#restLeft > 0 || text === this.#letGo) return refused("this text is let rest");
    if (this.#peer === null && !this.#start()) return refused("the TypeScript worker is not there");
    const request: Request = { id: (this.#asked += 1), method, args };
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#quiet = 0;
      this.#waiting.set(request.id, { request, text, resolve, reject });
      this.#peer!.post(request);
      this.#watch();
    });
  }

  #start(): boolean {
    if (this.#loadsLeft === 0) return false;
    this.#ready = false;
    this.#quiet = 0;
    const peer: Peer = this.#surroundings.start({
      message: (data) => {
        if (peer === this.#peer) this.#hear(data);
      },
      broke: () => {
        if (peer === this.#peer) this.#broke();
      },
    });
    this.#peer = peer;
    return true;
  }

  #hear(data: Response | "ready"): void {
    this.#quiet = 0;
    if (data === "ready") {
      this.#ready = true;
      return;
    }
    const asker = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    if (asker?.request.method === "diagnose") {
      // It has read a text whole: whatever was wrong is over.
      this.#suspect = this.#letGo = null;
      this.#rests = 0;
      this.#surroundings.resting(false);
    }
    if ("error" in data) asker?.reject(new Error(data.error));
    else asker?.resolve(data.answer);
  }

  #watch(): void {
    this.#stopClock ??= this.#surroundings.everySecond(() => this.#second());
  }

  #second(): void {
    if (this.#restLeft > 0) this.#restLeft -= 1;
    if (this.#waiting.size > 0) {
      this.#quiet += 1;
      if (this.#quiet >= (this.#ready ? ANSWER_SECONDS : LOAD_SECONDS)) this.#broke();
    }
    if (this.#restLeft > 0 || this.#waiting.size > 0) return;
    this.#stopClock?.();
    this.#stopClock = null;
  }

  /** It is gone, or as good as. */
  #broke(): void {
    this.#peer?.terminate();
    this.#peer = null;
    const waiting = [...this.#waiting.values()];
    if (!this.#ready) {
      this.#loadsLeft -= 1;
      this.#giveUp("the TypeScript worker could not be started");
      return;
    }
    const text = waiting[0]?.text ?? "";
    if (this.#suspect === null && this.#start()) {
      this.#suspect = text;
      for (const { request } of waiting) this.#peer!.post(request);
      return;
    }
    this.#letGo = text;
    this.#restLeft = REST_SECONDS * 2 ** this.#rests;
    this.#rests += 1;
    this.#surroundings.resting(true);
    this.#giveUp("the TypeScript worker gave no answer");
    this.#watch();
  }

  #giveUp(why: string): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(why));
  }
}

const refused = (why: string) => Promise.reject<unknown>(new Error(why));
