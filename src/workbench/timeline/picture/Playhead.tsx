/** The playhead: a line through the lanes, and a veil over what has not happened yet. */
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Bench } from "../../state/bench.ts";
import type { Picture } from "./picture.ts";
import { headOf } from "./scale.ts";
import { INSET } from "./scene.ts";
import { toWindow } from "./view.ts";

interface Props {
  bench: Bench;
  picture: Picture;
  moment: () => number;
  clock: () => number | null;
  part: "line" | "veil";
}

/** Moves by itself, without anything being drawn anew. */
export function Playhead({ bench, picture, moment, clock, part }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      effect(() => {
        const its = element.current;
        if (its === null) return;
        const { value: view } = picture.view;
        const x = toWindow(view, headOf(picture.scale.value, moment(), clock()));
        const inView = x >= -INSET && x <= view.width + INSET;
        its.hidden = part === "veil" ? !bench.scrubbed.value && clock() === null : !inView;
        const at = INSET + Math.max(-INSET, Math.min(view.width + INSET, x));
        its.style.transform = `translateX(${at}px)`;
      }),
    [picture, part],
  );
  return <div ref={element} class={`yp-playhead-${part}`} aria-hidden="true" />;
}
