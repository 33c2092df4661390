/** The compiler in the page: esbuild-wasm in a trusted worker of its own, started at the first compile or `warm()`. */
import type { CompileOptions, Compiler } from "./compile.ts";

export function createBrowserCompiler(options: CompileOptions): Compiler {
  throw new Error(`not written yet (${String(options.modules.length)} modules)`);
}
