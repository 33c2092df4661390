/** What the learner must know about their saved work, and what they must choose between. */
import { useSignal, type Signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { late } from "./late.ts";
import type { Bench } from "./state/bench.ts";

type Ask = ComponentType<{ bench: Bench }>;

/** Comes when there is something to choose. */
const loadAsk = async (ask: Signal<{ Ask: Ask } | null>) => {
  if (import.meta.env.SSR) return;
  ask.value = await late(() => import("./history/Ask.tsx"));
};

export function Notices({ bench }: { bench: Bench }) {
  const ask = useSignal<{ Ask: Ask } | null>(null);
  const asked = bench.choice.value !== null;
  useEffect(() => {
    // Whatever there is to choose between is kept; what asks is tried again with the next change.
    if (asked) loadAsk(ask).catch(() => undefined);
  }, [asked]);
  const { Ask } = ask.value ?? {};
  // The element is always there, for a live region announces only what is put into it later.
  return (
    <div class="yp-notices" role="status">
      {asked && Ask && <Ask bench={bench} />}
      {bench.notices.value.map(({ key, tone, text }) => (
        <div key={key} class="yp-notice" data-tone={tone}>
          <p>{text}</p>
          <button type="button" class="yp-plain" onClick={() => bench.dismiss(key)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}
