/**
 * The compiler: a learner's TypeScript in, runnable modules with their table of sites out, or diagnostics in the
 * learner's words and lines. Pure: esbuild's `transform` is handed in, so that the page and Node run the same code.
 */
import type { Compiled, Sources } from "./program.ts";

/** What a program may import besides its own files. */
export interface CompileOptions {
  /** The names of the built-in modules, such as `asyncio`. */
  modules: readonly string[];
  /** What each built-in module exports; a wrong name is then refused with "did you mean". Optional, module by module. */
  exports?: Readonly<Record<string, readonly string[]>>;
}

/** A started compiler. One start serves many compiles. */
export interface Compiler {
  /** Never rejects for what the learner wrote; that comes back as diagnostics. */
  compile(sources: Sources, entry: string): Promise<Compiled>;
  /** Does a throwaway transform, so that the next compile is fast. */
  warm(): Promise<void>;
  /** Ends what the compiler started, so that a process can exit. */
  dispose(): void;
}
