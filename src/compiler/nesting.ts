/**
 * Refuses files that nest too deeply, before esbuild sees them: it overflows its stack at some 2,000 levels, which ends
 * it without an answer, and the site pass at some 200. Nobody writes more than a few dozen.
 */
import { lineOfLongChain } from "./chains.ts";
import type { Diagnostic } from "./program.ts";
import type { Source } from "./source.ts";

const deepest = 100;

export function refuseDeepNesting(source: Source): Diagnostic | null {
  const line = source.lines.findIndex(tooDeepAfter());
  if (line !== -1) return tooDeep(source, line + 1);
  const chain = lineOfLongChain(source.lines);
  return chain === -1 ? null : tooDeep(source, chain + 1);
}

export function tooDeep(source: Source, line = 1): Diagnostic {
  return source.complain(
    { file: source.path, line, column: 1 },
    {
      code: "too-deep",
      message: "This file is nested too deeply to be compiled.",
      help: "Move inner parts into functions of their own.",
      length: source.lines[line - 1]?.length ?? 1,
    },
  );
}

/** Counts brackets over lines. Those in strings are counted too: a hundred open ones in a row are no program either. */
function tooDeepAfter(): (line: string) => boolean {
  let depth = 0;
  return (line) => {
    for (const character of line) {
      if (character === "(" || character === "[" || character === "{") depth++;
      else if (character === ")" || character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > deepest) return true;
    }
    return false;
  };
}
