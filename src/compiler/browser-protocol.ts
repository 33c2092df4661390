/** What the page and the compiler's worker say to each other: a request and a response per command. */
import type { CompileOptions } from "./compile.ts";
import type { Compiled, Sources } from "./program.ts";

export type Request =
  | { id: number; command: "start"; wasm: string; options: CompileOptions }
  | { id: number; command: "warm" }
  | { id: number; command: "compile"; sources: Sources; entry: string };

export type Response =
  { id: number; ok: true; compiled: Compiled | null } | { id: number; ok: false; error: string };
