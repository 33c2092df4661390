/** Paints the picture onto its canvases, once a frame at most, and only what has changed. */
import { effect } from "@preact/signals";
import type { TraceEvent } from "../../../../asyncio/trace.ts";
import { readColours } from "./colours.ts";
import { drawPicture } from "./draw.ts";
import { AXIS_HEIGHT, drawAxis } from "./draw-axis.ts";
import { drawOverlay } from "../overlay.ts";
import { createPens, type Pens } from "./pens.ts";
import type { Picture } from "../picture.ts";
import { heightOf } from "../rows.ts";
import { headOf } from "../scale.ts";
import { INSET, rowsIn, type Scene } from "../scene.ts";
import { toWindow } from "../view.ts";

export interface Canvases {
  lanes: HTMLCanvasElement;
  over: HTMLCanvasElement;
  axis: HTMLCanvasElement;
}

/** Pixels above and below the window that are drawn, too, so that scrolling never shows a bare edge. */
const SPARE = 60;

/** `moment` and `clock` are read as signals. Gives what ends it. */
export function createPainter(
  canvases: Canvases,
  picture: Picture,
  trace: readonly TraceEvent[],
  moment: () => number,
  clock: () => number | null,
): () => void {
  const host = canvases.lanes.parentElement!;
  let pens: Record<keyof Canvases, Pens> | null = null;
  let ratio = 0;
  let frame = 0;
  let whole = true;

  const prepare = () => {
    if (pens !== null && ratio === devicePixelRatio) return pens;
    ratio = devicePixelRatio;
    const colours = readColours(host);
    const pensOf = (canvas: HTMLCanvasElement) => createPens(canvas.getContext("2d")!, colours, ratio);
    return (pens = {
      lanes: pensOf(canvases.lanes),
      over: pensOf(canvases.over),
      axis: pensOf(canvases.axis),
    });
  };
  const size = (canvas: HTMLCanvasElement, width: number, height: number) => {
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w;
      canvas.height = h;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    canvas.getContext("2d")!.setTransform(ratio, 0, 0, ratio, 0, 0);
  };

  const sceneNow = (): Scene => {
    const rows = picture.rows.value;
    const total = heightOf(rows);
    const from = Math.max(0, Math.min(picture.top.value, total) - SPARE);
    const { first, last } = rowsIn(rows, from, from + picture.height.value + 2 * SPARE);
    const top = rows[first]?.top ?? 0;
    const height = Math.min(total, from + picture.height.value + 2 * SPARE) - top;
    const [scale, view, layout] = [picture.scale.value, picture.view.value, picture.layout.value];
    return { trace, rows, scale, view, first, last, top, height, layout };
  };

  const paint = () => {
    frame = 0;
    if (picture.view.value.width <= 0) return;
    const { lanes, over, axis } = prepare();
    const scene = sceneNow();
    const width = scene.view.width + 2 * INSET;
    if (whole) {
      size(canvases.lanes, width, scene.height);
      size(canvases.over, width, scene.height);
      size(canvases.axis, width, AXIS_HEIGHT[scene.scale.by]);
      canvases.lanes.style.top = canvases.over.style.top = `${scene.top}px`;
      drawPicture(lanes, scene);
      whole = false;
    }
    const { hovered, focus, focused } = picture;
    const x = toWindow(scene.view, headOf(scene.scale, moment(), clock()));
    drawAxis(axis, scene.scale, scene.view, { x, index: moment(), clock: clock() });
    drawOverlay(over, scene, picture.arrows(), moment(), hovered.value, focused.value ? focus.value : null);
  };
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const forgetScene = effect(() => {
    sceneNow();
    whole = true;
    ask();
  });
  const overSignals = [picture.hovered, picture.focus, picture.focused] as const;
  const forgetOver = effect(() => {
    moment();
    clock();
    overSignals.forEach((its) => its.value);
    ask();
  });
  const again = () => {
    pens = null;
    whole = true;
    ask();
  };
  const theme = new MutationObserver(again);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const zoomOfPage = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  zoomOfPage.addEventListener("change", again);
  void document.fonts.ready.then(again);
  return () => {
    cancelAnimationFrame(frame);
    frame = -1;
    forgetScene();
    forgetOver();
    theme.disconnect();
    zoomOfPage.removeEventListener("change", again);
  };
}
