/**
 * The source map of the final code. The site pass inserts text into lines and moves no line, so a mapping of esbuild's
 * keeps its line and is shifted by what was put in before its column. What was put in right before it belongs to it: where
 * `prnt(x)` became `__yp.dropped(prnt(x))` and there is no `prnt`, V8 names the column of `.dropped`.
 */
import { encodedMap, TraceMap, type SourceMapSegment } from "@jridgewell/trace-mapping";
import type MagicString from "magic-string";

import type { Lowered } from "./lowered.ts";

/** A piece of a line that was not edited: where it is now, where it was, and how much stands before it that was put in. */
interface Run {
  column: number;
  from: number;
  inserted: number;
}

const START: Run = { column: 0, from: 0, inserted: 0 };

export function composeMap(lowered: Lowered, edits: MagicString): string {
  // Where each run of unedited code of a line begins, and how much was put in right before it.
  const runs: Run[][] = [];
  for (const [line, segments] of edits.generateDecodedMap({ hires: false }).mappings.entries()) {
    const found: Run[] = (runs[line] = []);
    for (const [column, , fromLine, from] of segments) {
      if (fromLine !== line || from === undefined) continue;
      const last = found.at(-1) ?? START;
      const inserted = Math.max(0, column - last.column - (from - last.from));
      found.push({ column, from, inserted });
    }
  }
  const mappings = lowered.mappings.map((segments, line) => {
    const shifts = runs[line] ?? [];
    let run = 0;
    return segments.map((segment): SourceMapSegment => {
      const [column = 0, ...rest] = segment;
      while (run + 1 < shifts.length && shifts[run + 1]!.from <= column) run++;
      const { column: now, from, inserted } = shifts[run] ?? START;
      const own = column === from ? inserted : 0;
      return [Math.max(0, column + now - from - own), ...rest] as unknown as SourceMapSegment;
    });
  });
  const { path, text } = lowered.source;
  return JSON.stringify(
    encodedMap(
      new TraceMap({ version: 3, file: path, names: [], sources: [path], sourcesContent: [text], mappings }),
    ),
  );
}
