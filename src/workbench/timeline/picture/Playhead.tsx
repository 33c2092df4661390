/** The playhead: a line through the lanes, its time on the axis, and a veil over what has not happened yet. */
import { effect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Bench } from "../../state/bench.ts";
import type { Picture } from "./picture.ts";
import { timeText } from "./axis.ts";
import { columnOf, xAtTime } from "./scale.ts";
import { INSET } from "./scene.ts";
import { toWindow } from "./view.ts";

interface Props {
  bench: Bench;
  picture: Picture;
  moment: () => number;
  part: "line" | "flag" | "veil";
}

/** Pixels that a flag may need, so that it stays in view at the edges. */
const FLAG = 64;

/** Moves by itself, without anything being drawn anew. */
export function Playhead({ bench, picture, moment, part }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const still = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  useEffect(
    () =>
      effect(() => {
        const its = element.current;
        if (its === null) return;
        const { value: scale } = picture.scale;
        const { value: view } = picture.view;
        const index = moment();
        const clock = bench.clock.value;
        const flows = clock !== null && !still && scale.by === "time";
        const x = toWindow(view, flows ? xAtTime(scale, clock) : (scale.at[index] ?? 0));
        its.hidden =
          part === "veil" ? !bench.scrubbed.value && clock === null : x < -INSET || x > view.width + INSET;
        const at = INSET + Math.max(-INSET, Math.min(view.width + INSET, x));
        if (part !== "flag") {
          its.style.transform = `translateX(${at}px)`;
          return;
        }
        const time = clock ?? scale.times[index] ?? 0;
        const column = columnOf(scale, index);
        const label = clock === null ? timeText(time) : `${time.toFixed(2)} s`;
        its.textContent = column === undefined ? label : `turn ${column.tick} · ${label}`;
        // Over the label of its own time, and to the left of the line where there is no room to the right.
        const room = column === undefined ? FLAG : 2 * FLAG;
        const side = at + room > view.width + 2 * INSET ? "calc(-100% + 1px)" : "-1px";
        its.style.transform = `translateX(${at}px) translateX(${side})`;
      }),
    [picture, still, part],
  );
  return <div ref={element} class={`yp-playhead-${part}`} aria-hidden="true" />;
}
