/**
 * The compiler in the page: esbuild-wasm in a worker of its own, started at the first compile or `warm()`. A worker that
 * crashes fails what it was asked with a clear error; the next request starts another.
 */
import wasm from "esbuild-wasm/esbuild.wasm?url";

import type { Beginning, Request, Response } from "./browser-protocol.ts";
import type { CompileOptions, Compiler } from "./compile.ts";
import { CompilerCrashed, endLater, patiently } from "./crashed.ts";
import { gaveUpOn, type GivenFile } from "./one-at-a-time.ts";
import type { Compiled, Sources } from "./program.ts";

/** How often a compile is begun anew because its worker ended for the sake of another. */
const MOST_TRIES = 3;

type Unnumbered = Request extends infer Each ? (Each extends Request ? Omit<Each, "id"> : never) : never;

export function createBrowserCompiler(options: CompileOptions): Compiler {
  let link: Link | null = null;

  async function ask(request: Unnumbered, signal?: AbortSignal, tries = 0): Promise<Compiled | null> {
    if (link === null || link.isDead) link = new Link(options);
    const asked = link;
    // Loading may take as long as the network does; only what comes after it is hurried.
    await asked.started;
    const stay = endLater(signal, () => asked.die("it was stopped"));
    try {
      return await patiently(asked.ask(request), () => asked.die("it did not answer"));
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const told = request.command === "compile" ? gaveUpOn(request.sources, asked.begun) : null;
      if (told !== null) return told;
      // What ended the worker was another's file, or another's stop.
      if (asked.begun === null || tries >= MOST_TRIES) throw error;
      return await ask(request, signal, tries + 1);
    } finally {
      stay();
    }
  }

  return {
    async compile(sources: Sources, entry: string, signal?: AbortSignal): Promise<Compiled> {
      const compiled = await ask({ command: "compile", sources, entry }, signal);
      if (compiled === null) throw new CompilerCrashed("it gave no program");
      return compiled;
    },
    async warm() {
      await ask({ command: "warm" });
    },
    dispose() {
      link?.die("it was ended");
      link = null;
    },
  };
}

/** One worker, and what it was asked and has not answered yet. */
class Link {
  isDead = false;
  /** The file that esbuild began with last. */
  begun: GivenFile | null = null;
  readonly #worker = new Worker(new URL("./browser-worker.ts", import.meta.url), {
    type: "module",
    name: "yieldpoint compiler",
  });
  readonly #waiting = new Map<number, PromiseWithResolvers<Compiled | null>>();
  #asked = 0;
  /** Settles when the worker has loaded and started esbuild. */
  readonly started: Promise<unknown>;

  constructor(options: CompileOptions) {
    this.#worker.addEventListener("message", (event: MessageEvent<Beginning | Response>) => {
      if ("begins" in event.data) this.begun = event.data.begins;
      else this.#settle(event.data);
    });
    this.#worker.addEventListener("error", (event) =>
      this.die(event.message || "its worker could not be loaded"),
    );
    this.#worker.addEventListener("messageerror", () => this.die("its answer could not be read"));
    this.started = this.ask({ command: "start", wasm: new URL(wasm, location.href).href, options });
  }

  ask(request: Unnumbered): Promise<Compiled | null> {
    const answer = Promise.withResolvers<Compiled | null>();
    if (this.isDead) {
      answer.reject(new CompilerCrashed("its worker ended"));
      return answer.promise;
    }
    const id = ++this.#asked;
    this.#waiting.set(id, answer);
    this.#worker.postMessage({ ...request, id } satisfies Request);
    return answer.promise;
  }

  /** Ends the worker and fails what it was asked. */
  die(cause: string): void {
    this.isDead = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new CompilerCrashed(cause));
    this.#waiting.clear();
  }

  #settle(response: Response): void {
    const answer = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.ok) {
      answer?.resolve(response.compiled);
      return;
    }
    answer?.reject(new CompilerCrashed(response.error));
    // A compiler that failed once, at its start or inside esbuild, is not trusted with the next program.
    this.die(response.error);
  }
}
