/** From places in compiled code back to the learner's source. */
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";

import type { Place } from "./program.ts";

const parsed = new Map<string, TraceMap>();

/**
 * The place in the source that `line` and `column` of `CompiledModule.code` came from; null for code that the compiler
 * added. All lines and columns count from 1, as V8's stacks and editors do.
 */
export function originalPosition(map: string, line: number, column: number): Place | null {
  let trace = parsed.get(map);
  if (trace === undefined) parsed.set(map, (trace = new TraceMap(map)));
  const found = originalPositionFor(trace, { line, column: column - 1 });
  if (found.source === null) return null;
  return { file: found.source, line: found.line, column: found.column + 1 };
}
