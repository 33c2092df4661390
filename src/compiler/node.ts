/** The compiler in Node: esbuild-wasm's own Node build, loaded and started at the first compile. */
import { EsbuildChanged } from "./changed.ts";
import { compile, type CompileOptions, type Compiler } from "./compile.ts";
import { CompilerCrashed, endLater, patiently } from "./crashed.ts";
import { warmingSource, type Transform } from "./esbuild.ts";
import { gaveUpOn, oneAtATime, type GivenFile } from "./one-at-a-time.ts";
import type { Compiled, Sources } from "./program.ts";
import { rememberTransforms } from "./remember.ts";

/** How often a compile is begun anew because esbuild ended for the sake of another. */
const MOST_TRIES = 3;

/** A process of esbuild's, and the file that it began with last. */
interface Started {
  begun: GivenFile | null;
  /** Rejects when it is given up, for everything that waits for it. */
  ended: Promise<never>;
  giveUp(cause: string): void;
  stop(): Promise<void>;
  transform: Transform;
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function createNodeCompiler(options: CompileOptions): Compiler {
  let started: Promise<Started> | null = null;

  /** esbuild runs in a process of its own; stopping it lets the next compile start another. */
  function stop(old = started) {
    void old?.then((esbuild) => esbuild.stop());
    if (started === old) started = null;
  }

  async function compileWithEsbuild(
    sources: Sources,
    entry: string,
    signal?: AbortSignal,
    tries = 0,
  ): Promise<Compiled> {
    const mine = (started ??= start());
    const esbuild = await mine;
    const stay = endLater(signal, () => esbuild.giveUp("it was stopped"));
    try {
      const compiling = Promise.race([compile(esbuild.transform, sources, entry, options), esbuild.ended]);
      return await patiently(compiling, () => esbuild.giveUp("it did not answer"));
    } catch (error) {
      if (error instanceof EsbuildChanged) throw error;
      stop(mine);
      const crash = error instanceof CompilerCrashed ? error : new CompilerCrashed(wordsOf(error));
      if (signal?.aborted === true) throw crash;
      const told = gaveUpOn(sources, esbuild.begun);
      if (told !== null) return told;
      // What ended esbuild was another's file, or another's stop.
      if (esbuild.begun === null || tries >= MOST_TRIES) throw crash;
      return await compileWithEsbuild(sources, entry, signal, tries + 1);
    } finally {
      stay();
    }
  }

  async function start(): Promise<Started> {
    const esbuild = await import("esbuild-wasm");
    const { promise: ended, reject } = Promise.withResolvers<never>();
    ended.catch(() => undefined);
    // Its process starts at the first file, and may take long on a busy machine; only what comes after that is hurried.
    await esbuild.transform("");
    const it: Started = {
      begun: null,
      ended,
      giveUp: (cause) => reject(new CompilerCrashed(cause)),
      stop: () => esbuild.stop(),
      transform: rememberTransforms(oneAtATime(esbuild.transform, (file) => (it.begun = file))),
    };
    return it;
  }

  return {
    compile: compileWithEsbuild,
    async warm() {
      await compileWithEsbuild({ "warm.ts": warmingSource }, "warm.ts");
    },
    dispose: () => stop(),
  };
}
