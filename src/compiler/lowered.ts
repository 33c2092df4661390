/** esbuild's output for one file: the code, its syntax tree, and the way back to the learner's lines. */
import { parse, type Program as Tree } from "acorn";
import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";

import { EsbuildChanged } from "./changed.ts";
import type { Place } from "./program.ts";
import type { Source } from "./source.ts";

/** esbuild's segments of one line: generated column, source, source line, source column; all from 0. */
type Segment = readonly number[];

export class Lowered {
  readonly source: Source;
  readonly code: string;
  readonly tree: Tree;
  readonly mappings: readonly (readonly Segment[])[];
  /** The offset at which each line of the code begins. */
  readonly lineStarts: readonly number[];

  constructor(source: Source, code: string, map: string) {
    this.source = source;
    this.code = code;
    this.mappings = decodedMappings(new TraceMap(map));
    this.lineStarts = startsOfLines(code);
    this.tree = this.#parse(code);
  }

  #parse(code: string): Tree {
    try {
      return parse(code, { ecmaVersion: "latest", sourceType: "script", allowHashBang: true });
    } catch (error) {
      const { message, pos = 0 } = error as Error & { pos?: number };
      if (message.startsWith("Not enough stack space")) throw new StackExhausted(message);
      const [, what] = strictness.find(([pattern]) => pattern.test(message)) ?? [];
      if (what !== undefined) throw new NotStrict(what, this.placeOf(pos));
      throw error instanceof SyntaxError ? new EsbuildChanged(`acorn cannot parse it: ${message}`) : error;
    }
  }

  /** The first line of the code, from 0, that came from the learner's file. */
  get firstLine(): number {
    const line = this.mappings.findIndex((segments) => segments.length > 0);
    return line === -1 ? this.lineStarts.length : line;
  }

  lineOf(offset: number): number {
    return lastAtMost(this.lineStarts, offset, (start) => start);
  }

  /** Where the code at an offset came from: the nearest mapping at or before it on its line. */
  placeOf(offset: number): Place {
    const line = this.lineOf(offset);
    const segments = this.mappings[line] ?? [];
    const column = offset - this.lineStarts[line]!;
    const segment =
      segments[
        Math.max(
          0,
          lastAtMost(segments, column, (each) => each[0]!),
        )
      ];
    const [, , sourceLine, sourceColumn] = segment ?? [];
    if (sourceLine === undefined || sourceColumn === undefined) {
      return { file: this.source.path, line: 1, column: 1 };
    }
    return { file: this.source.path, line: sourceLine + 1, column: sourceColumn + 1 };
  }

  /** The name that the learner's file shows where the code at an offset came from, or "". */
  writtenName(offset: number): string {
    return this.source.nameAt(this.placeOf(offset));
  }
}

/** The code nests more deeply than the parser can follow. */
export class StackExhausted extends Error {}

/**
 * What strict code may not do, in a function: esbuild reads on before it learns from the `export` at the end of a file that its
 * code is strict, so acorn is the first to mind.
 */
export class NotStrict extends Error {
  readonly place: Place;
  readonly what: "with" | "delete" | "parameters" | "eval";

  constructor(what: NotStrict["what"], place: Place) {
    super(what);
    this.what = what;
    this.place = place;
  }
}

const strictness: readonly (readonly [pattern: RegExp, what: NotStrict["what"]])[] = [
  [/^'with' in strict mode/, "with"],
  [/^Deleting local variable in strict mode/, "delete"],
  [/^Argument name clash/, "parameters"],
  [/^(?:Assigning to|Binding) (?:eval|arguments) in strict mode/, "eval"],
];

function startsOfLines(code: string): number[] {
  const starts = [0];
  for (let at = code.indexOf("\n"); at !== -1; at = code.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last element whose key is at most `key`, or -1. */
function lastAtMost<Element>(
  elements: readonly Element[],
  key: number,
  keyOf: (element: Element) => number,
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(elements[middle]!) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
