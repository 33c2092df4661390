/**
 * "Predict first": the way in. What it needs is fetched by the first click, and imports no value of the shell's: with the
 * shell's chunk Vite would ask for the shell's style sheet, which Astro has put elsewhere, and fail.
 */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { Sandbox } from "../../sandbox/run.ts";
import type { Watching } from "../run/visit.ts";
import { late } from "../late.ts";
import { withoutDrivers } from "../run/program.ts";

export function createPredictDoor(watching: Watching, sandbox: Sandbox) {
  const pane = signal<ComponentType | null>(null);
  return {
    /** Opens the pane; `close` puts it away. */
    async predict(close: () => void): Promise<void> {
      const { openPrediction } = await late(() => import("./open.tsx"));
      pane.value = openPrediction(
        watching,
        { ...watching, sandbox, programsOf: (texts) => withoutDrivers(watching.bench.props, texts) },
        () => {
          pane.value = null;
          close();
        },
      );
    },
    Prediction() {
      const Pane = pane.value;
      return Pane === null ? <p class="yp-predict-coming yp-busy">Collecting the lines…</p> : <Pane />;
    },
  };
}
