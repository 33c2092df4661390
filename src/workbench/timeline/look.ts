/** Takes the timeline to a moment: the one way in, for pictures, tables, keys and links from elsewhere. */
import { batch } from "@preact/signals";
import type { Runner } from "../run/runner.ts";
import type { Bench } from "../state/bench.ts";
import type { Model } from "./model.ts";

/** `moment`: a number in the model's trace; what is beyond its ends is taken for the end. */
export function lookAt(bench: Bench, runner: Pick<Runner, "skip">, model: Model, moment: number): void {
  if (bench.phase.value === "playing") runner.skip();
  batch(() => {
    bench.moment.value = Math.min(model.trace.length - 1, Math.max(0, moment));
    bench.scrubbed.value = true;
  });
}
