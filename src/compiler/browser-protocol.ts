/** What the page and the compiler's worker say to each other: a request and a response per command. */
import type { CompileOptions } from "./compile.ts";
import type { GivenFile } from "./one-at-a-time.ts";
import type { Compiled, Sources } from "./program.ts";

export type Request =
  | { id: number; command: "start"; wasm: string; options: CompileOptions }
  | { id: number; command: "warm" }
  | { id: number; command: "compile"; sources: Sources; entry: string };

/** esbuild begins with a file, which may be its last. */
export interface Beginning {
  begins: GivenFile;
}

export type Response =
  { id: number; ok: true; compiled: Compiled | null } | { id: number; ok: false; error: string };
