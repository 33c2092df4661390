/** What the shapes of the picture mean: those that are in it. */
import type { Lane } from "../lanes.ts";

const states = ["running", "ready", "waiting"];
const signs = [
  { sign: "created", text: "created", kinds: ["created"] },
  { sign: "print", text: "print", kinds: ["print", "stderr", "callback"] },
  { sign: "finished", text: "done", kinds: ["finished"] },
  { sign: "cancel", text: "asked to stop", kinds: ["cancel"] },
  { sign: "cancelled", text: "cancelled", kinds: ["cancelled"] },
  { sign: "failed", text: "error or warning", kinds: ["failed", "warning"] },
];

export function Legend({ lanes }: { lanes: readonly Lane[] }) {
  const seen = new Set<string>(
    lanes.flatMap((lane) => [...lane.spans.map(({ state }) => state), ...lane.marks.map(({ kind }) => kind)]),
  );
  return (
    <ul class="yp-legend" aria-label="Legend">
      {states
        .filter((state) => seen.has(state))
        .map((state) => (
          <li key={state}>
            <span class="yp-state" data-state={state} aria-hidden="true" /> {state}
          </li>
        ))}
      {signs
        .filter(({ kinds }) => kinds.some((kind) => seen.has(kind)))
        .map(({ sign, text }) => (
          <li key={sign}>
            <span class="yp-sign" data-sign={sign} aria-hidden="true" /> {text}
          </li>
        ))}
      <li>
        <span class="yp-sign" data-sign="moment" aria-hidden="true" /> one moment, unfolded
      </li>
    </ul>
  );
}
