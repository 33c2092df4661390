/** Where the program is, and what is wrong, under the static text; Monaco has decorations for both. */
import type { Bench } from "../state/bench.ts";
import { topOf } from "./metrics.ts";

export function LineMarks({ bench, path }: { bench: Bench; path: string }) {
  return (
    <div class="yp-line-marks" aria-hidden="true">
      {bench.lines.value
        .filter(({ file }) => file === path)
        .map(({ line, state }) => (
          <div key={`${state}${line}`} class="yp-line-mark" data-state={state} style={{ top: topOf(line) }} />
        ))}
      {bench.problems.value
        .filter(({ file }) => file === path)
        .map(({ line, column, length, severity }) => (
          <div
            key={`${line}:${column}`}
            class="yp-squiggle"
            data-severity={severity}
            style={{
              top: topOf(line),
              "--yp-column": column - 1,
              "--yp-length": length,
            }}
          />
        ))}
    </div>
  );
}
