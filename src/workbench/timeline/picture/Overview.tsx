/** The whole run in a strip, while only a part of it is in view: shows which, and takes it elsewhere. */
import { useEffect, useRef } from "preact/hooks";
import { readColours } from "./draw/colours.ts";
import type { Picture } from "./picture.ts";
import { INSET } from "./scene.ts";
import type { Scale } from "./scale.ts";

const HEIGHT = 22;

export function Overview({ picture, moment }: { picture: Picture; moment: () => number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = picture.scale.value;
  const { zoom, left, width } = picture.view.value;
  const shown = zoom > 1.001;
  useEffect(() => {
    const element = canvas.current;
    if (element === null || !shown) return;
    const ratio = devicePixelRatio;
    element.width = Math.round(width * ratio);
    element.height = HEIGHT * ratio;
    const context = element.getContext("2d")!;
    context.scale(ratio, ratio);
    context.fillStyle = readColours(element.parentElement!).faint;
    for (const [x, height] of activity(scale, Math.floor(width), HEIGHT - 6).entries()) {
      context.fillRect(x, HEIGHT - 3 - height, 1, height);
    }
  }, [scale, width, shown]);
  if (!shown) return null;

  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    picture.pan(x * zoom - width / 2 - picture.view.value.left);
  };
  const head = (scale.at[Math.max(0, moment())] ?? 0) * (width / scale.width);
  return (
    <div
      class="yp-overview"
      aria-hidden="true"
      style={{ marginInline: `calc(var(--yp-name-width) + ${INSET}px) ${INSET}px` }}
    >
      <div onPointerDown={drag} onPointerMove={drag} style={{ width: `${width}px`, height: `${HEIGHT}px` }}>
        <canvas ref={canvas} style={{ width: `${width}px`, height: `${HEIGHT}px` }} />
        <span class="yp-overview-head" style={{ transform: `translateX(${head}px)` }} />
        <span
          class="yp-overview-window"
          style={{ transform: `translateX(${left / zoom}px)`, width: `${Math.max(6, width / zoom)}px` }}
        />
      </div>
    </div>
  );
}

/** For each pixel how much happens there, as a height. */
export function activity({ at, width: whole }: Scale, width: number, height: number): Float64Array {
  const counts = new Float64Array(Math.max(1, width));
  for (let i = 0; i < at.length - 1; i += 1) {
    counts[Math.min(counts.length - 1, Math.max(0, Math.floor((at[i]! / whole) * counts.length)))]! += 1;
  }
  const most = Math.log1p(counts.reduce((a, b) => Math.max(a, b), 1));
  return counts.map((count) => (Math.log1p(count) / most) * height);
}
