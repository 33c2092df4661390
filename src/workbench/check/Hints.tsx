/** Hints, one after another, for whoever asks. */
import type { Bench } from "../state/bench.ts";

export function Hints({ bench }: { bench: Bench }) {
  const hints = bench.props.exercise?.hints ?? [];
  const given = bench.hints.value;
  if (hints.length === 0) return null;
  return (
    <div class="yp-hints">
      {/* Announced as they come. */}
      <ol aria-live="polite">
        {hints.slice(0, given).map((html, index) => (
          <li key={index} class="yp-hint">
            <span class="yp-hint-name">Hint {index + 1}</span>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
      {given < hints.length && (
        <button type="button" class="yp-button yp-small" onClick={() => (bench.hints.value = given + 1)}>
          {given === 0 ? "Show a hint" : "Show the next hint"}
          <span class="yp-note">
            {given + 1} of {hints.length}
          </span>
        </button>
      )}
    </div>
  );
}
