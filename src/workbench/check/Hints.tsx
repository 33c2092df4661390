/** Hints, one after another, for whoever asks. */
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { late } from "../late.ts";
import { loadSealed } from "../sealed.ts";
import type { Bench } from "../state/bench.ts";

export function Hints({ bench }: { bench: Bench }) {
  const { slug = "", hints: count = 0 } = bench.props.exercise ?? {};
  const hints = useSignal<readonly string[]>([]);
  const trouble = useSignal("");
  const given = bench.hints.value;
  const load = async () => {
    try {
      hints.value = (await loadSealed(slug)).hints;
      trouble.value = "";
      return true;
    } catch {
      trouble.value = "The hint could not be loaded.";
      return false;
    }
  };
  useEffect(() => {
    // What was given before is shown again, and the next one is there when it is asked for.
    if (count > 0) void load().then(() => given === 0 && (trouble.value = ""));
  }, []);
  const pieces = useSignal<ComponentType<{ bench: Bench }> | null>(null);
  const isCode = bench.props.exercise?.answer === undefined;
  useEffect(() => {
    if (!isCode || given < count) return;
    // Without it there are still the hints, and the solution.
    void late(() => import("./SolutionPieces.tsx")).then(
      ({ SolutionPieces }) => (pieces.value = SolutionPieces),
      () => undefined,
    );
  }, [given >= count]);
  if (count === 0) return null;
  const next = async () => {
    if (hints.value.length > 0 || (await load())) bench.hints.value = Math.min(count, given + 1);
  };
  return (
    <div class="yp-hints">
      {/* Announced as they come. */}
      <ol aria-live="polite">
        {hints.value.slice(0, given).map((html, index) => (
          <li key={index} class="yp-hint">
            <span class="yp-hint-name">Hint {index + 1}</span>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
      {trouble.value !== "" && <p class="yp-bad">{trouble.value}</p>}
      {given < count && (
        <button type="button" class="yp-button yp-small" onClick={() => void next()}>
          {given === 0 ? "Show a hint" : "Show the next hint"}
          <span class="yp-note">
            {given + 1} of {count}
          </span>
        </button>
      )}
      {given >= count && pieces.value !== null && <pieces.value bench={bench} />}
    </div>
  );
}
