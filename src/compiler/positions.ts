/** From compiled code back to what the learner wrote: places, the names of frames, the words of messages. */
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";

import { entryName } from "./pass/direct-calls.ts";
import { frameName } from "./pass/functions.ts";
import type { Place, Program } from "./program.ts";

const parsed = new Map<string, TraceMap>();

/**
 * The place in the source that `line` and `column` of `CompiledModule.code` came from; null for code that the compiler
 * added. All lines and columns count from 1, as V8's stacks and editors do.
 */
export function originalPosition(map: string, line: number, column: number): Place | null {
  let trace = parsed.get(map);
  if (trace === undefined) {
    // One program's modules at a time: a page that runs for hours compiles thousands.
    if (parsed.size > 50) parsed.clear();
    parsed.set(map, (trace = new TraceMap(map)));
  }
  const found = originalPositionFor(trace, { line, column: column - 1 });
  if (found.source === null) return null;
  return { file: found.source, line: found.line, column: found.column + 1 };
}

/**
 * The learner's name for a frame that an engine's stack calls `functionName`. The body of an async function is a
 * generator that says the number of its function's site; other functions keep their names.
 */
export function learnersFunctionName(functionName: string, sites: Program["sites"]): string {
  const lowered = new RegExp(`${frameName}(\\d+)`).exec(functionName);
  if (lowered !== null) return sites[Number(lowered[1])]?.name ?? functionName;
  // esbuild calls what a file exports by default `<file>_default`.
  return /^\w+_default$/.test(functionName) ? "default" : functionName;
}

/** Whether a frame's function is the compiler's own: what stands around the body of a function that is called directly. */
export function isCompilersFunction(functionName: string): boolean {
  return new RegExp(`${entryName}\\d+$`).test(functionName);
}

/**
 * An engine's message, with the learner's names where it quotes lowered code: `(0 , import_asyncio.slep) is not a
 * function` is about `slep`.
 */
export function inLearnersWords(message: string, names: Readonly<Record<string, string>>): string {
  return message
    .replaceAll(/\(__yp\.spread(?:\([^()]*\)|\(\.\.\.\))? ?, ([^()]+)\)/g, "$1")
    .replaceAll(/\((?:0|__yp\.at(?: = \d+)?) ?, ([^()]+)\)/g, "$1")
    .replaceAll(/\b(\w+)\.(\w+)/g, (code) => (Object.hasOwn(names, code) ? names[code]! : code));
}
