/** The regions below the code, in the order in which they answer: the verdict, the output, the timeline. */
import type { ReadonlySignal } from "@preact/signals";
import { Checks } from "./check/Checks.tsx";
import { Output } from "./run/output/Output.tsx";
import type { Feed, Runner } from "./run/runner.ts";
import { Part } from "./Part.tsx";
import type { TimelineArrival } from "./live.ts";
import type { Bench } from "./state/bench.ts";
import { addStyle } from "./style.ts";
import type { Model } from "./timeline/model.ts";
import checks from "./check/checks.css?inline";
import shared from "./regions.css?inline";
import output from "./run/output/output.css?inline";

interface Sources {
  runner: Runner;
  feed: ReadonlySignal<Feed>;
  model: ReadonlySignal<Model | null>;
  printed: ReadonlySignal<number | null>;
  arrival: ReadonlySignal<TimelineArrival>;
  fetchTimeline: () => Promise<void>;
}

addStyle(shared, output, checks);

export function createRegions({ runner, feed, model, printed, arrival, fetchTimeline }: Sources) {
  function Watch({ bench }: { bench: Bench }) {
    const timeline = arrival.value;
    if (typeof timeline !== "string") {
      return <timeline.Timeline bench={bench} runner={runner} model={model} />;
    }
    if (bench.shown.value === null) return null;
    return (
      <Part bench={bench} name="Timeline">
        {timeline === "coming" ? (
          <p class="yp-quiet">Loading the picture of this run…</p>
        ) : (
          <p class="yp-quiet">
            The timeline could not be loaded.{" "}
            <button type="button" class="yp-plain" onClick={() => void fetchTimeline()}>
              Try again
            </button>
          </p>
        )}
      </Part>
    );
  }

  return function Regions({ bench }: { bench: Bench }) {
    const checking = bench.phase.value === "working" && bench.doing.value === "check";
    // A choice is judged without a run.
    const hasRun = bench.verdict.value === null || bench.shown.value !== null || bench.doing.value === "run";
    const showsRun = hasRun && !bench.keptBack.value;
    return (
      <>
        {(bench.verdict.value !== null || checking) && <Checks bench={bench} runner={runner} model={model} />}
        {showsRun && (
          <>
            <Output bench={bench} runner={runner} feed={feed} printed={printed} model={model} />
            <Watch bench={bench} />
          </>
        )}
      </>
    );
  };
}
