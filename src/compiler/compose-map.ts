/**
 * The source map of the final code. The site pass inserts text into lines and moves no line, so a mapping of esbuild's
 * keeps its line and is shifted by what was put in before its column.
 */
import { encodedMap, TraceMap, type SourceMapSegment } from "@jridgewell/trace-mapping";
import type MagicString from "magic-string";

import type { Lowered } from "./lowered.ts";

export function composeMap(lowered: Lowered, edits: MagicString): string {
  // Where each run of unedited code of a line now begins: [new column, _, line, old column].
  const runs: [column: number, from: number][][] = [];
  for (const [line, segments] of edits.generateDecodedMap({ hires: false }).mappings.entries()) {
    runs[line] = [];
    for (const [column, , fromLine, from] of segments) {
      if (fromLine === line && from !== undefined) runs[line].push([column, from]);
    }
  }
  const mappings = lowered.mappings.map((segments, line) => {
    const shifts = runs[line] ?? [];
    let run = 0;
    return segments.map((segment): SourceMapSegment => {
      const [column = 0, ...rest] = segment;
      while (run + 1 < shifts.length && shifts[run + 1]![1] <= column) run++;
      const [now, from] = shifts[run] ?? [0, 0];
      return [Math.max(0, column + now - from), ...rest] as unknown as SourceMapSegment;
    });
  });
  const { path, text } = lowered.source;
  return JSON.stringify(
    encodedMap(
      new TraceMap({ version: 3, file: path, names: [], sources: [path], sourcesContent: [text], mappings }),
    ),
  );
}
