/** Leads from anything that a run has to say to its moment: the timeline goes there, comes into view, and says so. */
import { effect, type ReadonlySignal } from "@preact/signals";
import type { Happened } from "../../grader/verdict.ts";
import type { Bench } from "../state/bench.ts";
import { lookAt } from "../timeline/look.ts";
import type { Model } from "../timeline/model.ts";
import { momentOf } from "./moments.ts";
import type { Runner } from "./runner.ts";
import { seconds } from "../../grader/measures.ts";

export interface Watching {
  bench: Bench;
  runner: Runner;
  model: ReadonlySignal<Model | null>;
}

/** `from`: what was clicked; null leaves the page where it is. */
export function visit({ bench, runner, model }: Watching, at: Happened, from: Element | null): void {
  whenThere(model, (now) => {
    const moment = momentOf(now, at);
    lookAt(bench, runner, now, moment);
    const time = now.trace[moment]?.time ?? at.time ?? 0;
    bench.announcement.value = `The timeline shows ${seconds(time)}, event ${moment + 1} of ${now.trace.length}.`;
    if (from !== null) bringIntoView(from);
  });
}

/** The timeline comes behind the first run; a link that is clicked before waits for it. */
function whenThere(model: ReadonlySignal<Model | null>, act: (model: Model) => void): void {
  let dispose: (() => void) | null = null;
  let done = false;
  dispose = effect(() => {
    const now = model.value;
    if (now === null || done) return;
    done = true;
    // Outside of this effect: what acting reads is not what it waits for.
    queueMicrotask(() => {
      dispose?.();
      act(now);
    });
  });
}

/** So much of the timeline is to be seen: its controls and the picture. */
const ENOUGH = 352;
const MARGIN = 16;

/** Scrolls no further than needed, so that what was clicked stays in sight where both find room. */
function bringIntoView(from: Element): void {
  const part = from.closest(".yp-bench")?.querySelector("[data-part=timeline]");
  if (!part) return;
  const { top, bottom } = part.getBoundingClientRect();
  const head = document.querySelector("header.header")?.getBoundingClientRect().bottom ?? 0;
  const by = scrollNeeded(
    { top, bottom: Math.min(bottom, top + ENOUGH) },
    { top: head, bottom: innerHeight },
  );
  if (by === 0) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: by, behavior: calm ? "auto" : "smooth" });
}

interface Extent {
  top: number;
  bottom: number;
}

/** The least scrolling that shows it whole; what is higher than the view is shown from its top. */
export function scrollNeeded(it: Extent, view: Extent): number {
  if (it.top < view.top + MARGIN) return it.top - view.top - MARGIN;
  const below = it.bottom + MARGIN - view.bottom;
  return below <= 0 ? 0 : Math.min(below, it.top - view.top - MARGIN);
}
