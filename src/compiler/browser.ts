/**
 * The compiler in the page: esbuild-wasm in a worker of its own, started at the first compile or `warm()`. A worker that
 * crashes fails what it was asked with a clear error; the next request starts another.
 */
import wasm from "esbuild-wasm/esbuild.wasm?url";

import type { Request, Response } from "./browser-protocol.ts";
import type { CompileOptions, Compiler } from "./compile.ts";
import { CompilerCrashed, patiently } from "./crashed.ts";
import type { Compiled, Sources } from "./program.ts";

type Unnumbered = Request extends infer Each ? (Each extends Request ? Omit<Each, "id"> : never) : never;

export function createBrowserCompiler(options: CompileOptions): Compiler {
  let link: Link | null = null;

  async function ask(request: Unnumbered): Promise<Compiled | null> {
    if (link === null || link.isDead) link = new Link(options);
    const asked = link;
    // Loading may take as long as the network does; only what comes after it is hurried.
    await asked.started;
    return patiently(asked.ask(request), () => asked.die("it did not answer"));
  }

  return {
    async compile(sources: Sources, entry: string): Promise<Compiled> {
      const compiled = await ask({ command: "compile", sources, entry });
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
  readonly #worker = new Worker(new URL("./browser-worker.ts", import.meta.url), {
    type: "module",
    name: "yieldpoint compiler",
  });
  readonly #waiting = new Map<number, PromiseWithResolvers<Compiled | null>>();
  #asked = 0;
  /** Settles when the worker has loaded and started esbuild. */
  readonly started: Promise<unknown>;

  constructor(options: CompileOptions) {
    this.#worker.addEventListener("message", (event: MessageEvent<Response>) => this.#settle(event.data));
    this.#worker.addEventListener("error", (event) =>
      this.die(event.message || "its worker could not be loaded"),
    );
    this.#worker.addEventListener("messageerror", () => this.die("its answer could not be read"));
    this.started = this.ask({ command: "start", wasm: new URL(wasm, location.href).href, options });
  }

  ask(request: Unnumbered): Promise<Compiled | null> {
    const answer = Promise.withResolvers<Compiled | null>();
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
