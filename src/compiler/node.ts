/** The compiler in Node: esbuild-wasm's own Node build, started at the first compile. */
import type { CompileOptions, Compiler } from "./compile.ts";

export function createNodeCompiler(options: CompileOptions): Compiler {
  throw new Error(`not written yet (${String(options.modules.length)} modules)`);
}
