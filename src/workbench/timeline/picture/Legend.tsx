/** What the shapes of the picture mean: those that are in it. */
import { useMemo } from "preact/hooks";
import type { Wait } from "../../../asyncio/trace.ts";
import type { Lane } from "../lanes.ts";
import { family, kindNames, signs } from "./waits.ts";

const marks = [
  { sign: "created", text: "created", kinds: ["created"] },
  { sign: "print", text: "print", kinds: ["print", "stderr", "callback"] },
  { sign: "finished", text: "done", kinds: ["finished"] },
  { sign: "cancel", text: "asked to stop", kinds: ["cancel"] },
  { sign: "cancelled", text: "cancelled", kinds: ["cancelled"] },
  { sign: "failed", text: "error or warning", kinds: ["failed", "warning"] },
];

function look(lanes: readonly Lane[]) {
  const seen = new Set<string>();
  const waits = new Set<Wait["kind"]>();
  for (const { spans, marks: its } of lanes) {
    for (const { state, wait } of spans) {
      seen.add(state);
      if (state === "waiting" && wait !== null) waits.add(wait.kind);
    }
    for (const { kind } of its) seen.add(kind);
  }
  return { seen, waits };
}

export function Legend({ lanes }: { lanes: readonly Lane[] }) {
  const { seen, waits } = useMemo(() => look(lanes), [lanes]);
  return (
    <ul class="yp-legend" aria-label="Legend">
      {["running", "ready"]
        .filter((state) => seen.has(state))
        .map((state) => (
          <li key={state}>
            <span class="yp-state" data-state={state} aria-hidden="true" /> {state}
          </li>
        ))}
      {[...waits].map((kind, index) => (
        <li key={kind}>
          <svg class="yp-wait" data-family={family(kind)} viewBox="0 0 12 12" aria-hidden="true">
            <path d={signs[kind]} />
          </svg>
          {index === 0 ? `waiting for ${kindNames[kind]}` : kindNames[kind]}
        </li>
      ))}
      {marks
        .filter(({ kinds }) => kinds.some((kind) => seen.has(kind)))
        .map(({ sign, text }) => (
          <li key={sign}>
            <span class="yp-sign" data-sign={sign} aria-hidden="true" /> {text}
          </li>
        ))}
    </ul>
  );
}
