/** The compiler in Node: esbuild-wasm's own Node build, loaded and started at the first compile. */
import type * as esbuildWasm from "esbuild-wasm";

import { compile, type CompileOptions, type Compiler } from "./compile.ts";
import { warmingSource } from "./esbuild.ts";
import type { Compiled, Sources } from "./program.ts";

export function createNodeCompiler(options: CompileOptions): Compiler {
  let starting: Promise<typeof esbuildWasm> | null = null;
  const start = () => (starting ??= import("esbuild-wasm"));

  return {
    async compile(sources: Sources, entry: string): Promise<Compiled> {
      const { transform } = await start();
      return compile(transform, sources, entry, options);
    },
    async warm() {
      const { transform } = await start();
      await compile(transform, { "warm.ts": warmingSource }, "warm.ts", options);
    },
    dispose() {
      void starting?.then((esbuild) => esbuild.stop());
      starting = null;
    },
  };
}
