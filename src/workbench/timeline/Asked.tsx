/** The answer to a click beside a line: when it ran, each time as a link to the moment. */
import { useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { counted, seconds } from "../../grader/measures.ts";
import type { Bench } from "../state/bench.ts";
import { createLineVisits, type Visit } from "./line-visits.ts";
import { sentenceAt, type Model } from "./model.ts";
import { CloseIcon } from "./icons.tsx";

/** Links shown at once; of a line in a loop of thousands, those around the moment on show. */
const MOST_LINKS = 24;

export function Asked({
  bench,
  model,
  moveTo,
}: {
  bench: Bench;
  model: Model;
  moveTo: (moment: number) => void;
}) {
  const visitsOf = useMemo(() => createLineVisits(model), [model]);
  const box = useRef<HTMLDivElement>(null);
  const asked = bench.asked.value;
  const visits = asked === null ? [] : visitsOf(asked.file, asked.line);
  const title =
    asked === null
      ? ""
      : visits.length === 0
        ? `Line ${asked.line}: nothing was recorded`
        : `Line ${asked.line} ran ${visits.length === 1 ? "once" : counted(visits.length, "time")}`;
  useSignalEffect(() => {
    if (bench.asked.value === null) return;
    bench.announcement.value = title;
    // After the panel is there.
    requestAnimationFrame(() => box.current?.scrollIntoView({ block: "nearest" }));
  });
  if (asked === null) return null;

  const here = lastAt(visits, bench.moment.value);
  const from = Math.max(0, Math.min(here - MOST_LINKS / 2, visits.length - MOST_LINKS));
  return (
    <div class="yp-asked" ref={box} role="group" aria-label={title}>
      <div class="yp-asked-head">
        <b>{title}</b>
        <button
          type="button"
          class="yp-button yp-small yp-square yp-quiet-button"
          aria-label="Close"
          onClick={() => (bench.asked.value = null)}
        >
          <CloseIcon />
        </button>
      </div>
      {visits.length === 0 ? (
        <p class="yp-quiet">
          It did not run, or it only computed: a recording shows prints, waits, tasks, locks, and the like.
        </p>
      ) : (
        <ol>
          {from > 0 && <li class="yp-quiet">{from} earlier</li>}
          {visits.slice(from, from + MOST_LINKS).map(({ moment, told }, index) => (
            <li key={moment} aria-current={from + index === here ? "step" : undefined}>
              <button type="button" class="yp-link" onClick={() => moveTo(told)}>
                {seconds(model.trace[moment]!.time)}
              </button>{" "}
              {sentenceAt(model, told)}
            </li>
          ))}
          {from + MOST_LINKS < visits.length && (
            <li class="yp-quiet">{visits.length - from - MOST_LINKS} later</li>
          )}
        </ol>
      )}
    </div>
  );
}

/** The last visit that began by that moment; -1 before the first. */
function lastAt(visits: readonly Visit[], moment: number): number {
  let low = 0;
  let high = visits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (visits[middle]!.moment <= moment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
