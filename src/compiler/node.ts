/** The compiler in Node: esbuild-wasm's own Node build, loaded and started at the first compile. */
import type * as esbuildWasm from "esbuild-wasm";

import { EsbuildChanged } from "./changed.ts";
import { compile, type CompileOptions, type Compiler } from "./compile.ts";
import { CompilerCrashed, patiently } from "./crashed.ts";
import { warmingSource, type Transform } from "./esbuild.ts";
import type { Compiled, Sources } from "./program.ts";
import { rememberTransforms } from "./remember.ts";

export function createNodeCompiler(options: CompileOptions): Compiler {
  let starting: Promise<Pick<typeof esbuildWasm, "stop"> & { transform: Transform }> | null = null;

  /** esbuild runs in a process of its own; stopping it lets the next compile start another. */
  function stop() {
    void starting?.then((esbuild) => esbuild.stop());
    starting = null;
  }

  async function compileWithEsbuild(sources: Sources, entry: string): Promise<Compiled> {
    const { transform } = await (starting ??= start());
    try {
      return await patiently(compile(transform, sources, entry, options), stop);
    } catch (error) {
      if (error instanceof EsbuildChanged || error instanceof CompilerCrashed) throw error;
      stop();
      throw new CompilerCrashed(error instanceof Error ? error.message : String(error));
    }
  }

  async function start() {
    const esbuild = await import("esbuild-wasm");
    return { stop: () => esbuild.stop(), transform: rememberTransforms(esbuild.transform) };
  }

  return {
    compile: compileWithEsbuild,
    async warm() {
      await compileWithEsbuild({ "warm.ts": warmingSource }, "warm.ts");
    },
    dispose: stop,
  };
}
