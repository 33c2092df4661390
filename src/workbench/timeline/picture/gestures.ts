/** The pointer in the picture: hovering tells, dragging scrubs, a click goes there, two fingers and the wheel zoom and pan. */
import type { Hit } from "./hit.ts";

export interface Gestures {
  hitAt(x: number, y: number): Hit | null;
  hover(hit: Hit | null, x: number): void;
  /** Looks at the event at `x` of the window. */
  scrub(x: number, hit: Hit | null): void;
  /** Clicked or tapped there, without dragging. */
  click(hit: Hit): void;
  zoom(factor: number, x: number): void;
  pan(by: number): void;
  /** Whether part of the run is out of view. */
  canPan(): boolean;
}

/** Less than this is no drag, in pixels. */
const STILL = 4;
/** How much a wheel's pixel, or a trackpad's pinch, zooms. */
const WHEEL = 0.002;
const PINCH = 0.012;

/** `surface` is where pointers are heard; `left` its pixels before the window begins. Gives what ends it. */
export function listen(surface: HTMLElement, left: number, to: Gestures): () => void {
  const fingers = new Map<number, { x: number; y: number }>();
  let start: { x: number; hit: Hit | null; known: boolean } | null = null;
  let dragged = false;
  let hovering: Hit | null = null;

  const place = (event: MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left - left, y: event.clientY - box.top };
  };
  const same = (a: Hit | null, b: Hit | null) =>
    a !== null && b !== null && a.row === b.row && a.span === b.span && a.mark === b.mark;
  const point = (hit: Hit | null, x: number) => {
    hovering = hit;
    to.hover(hit, x);
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = place(event);
    fingers.set(event.pointerId, at);
    surface.setPointerCapture(event.pointerId);
    if (fingers.size > 1) {
      start = null;
      return;
    }
    const hit = to.hitAt(at.x, at.y);
    // A finger has no hover: its first tap tells, the second on the same goes there.
    start = { x: at.x, hit, known: event.pointerType === "mouse" || same(hit, hovering) };
    dragged = false;
    to.scrub(at.x, hit);
    point(hit, at.x);
  };
  const move = (event: PointerEvent) => {
    const at = place(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== "touch") point(to.hitAt(at.x, at.y), at.x);
      return;
    }
    const [one, two] = [...fingers.values()];
    if (one !== undefined && two !== undefined) {
      const apart = Math.hypot(one.x - two.x, one.y - two.y);
      const centre = (one.x + two.x) / 2;
      fingers.set(event.pointerId, at);
      const [a, b] = [...fingers.values()] as [typeof at, typeof at];
      to.zoom(Math.max(10, Math.hypot(a.x - b.x, a.y - b.y)) / Math.max(10, apart), centre);
      to.pan(centre - (a.x + b.x) / 2);
      return;
    }
    fingers.set(event.pointerId, at);
    if (start === null) return;
    dragged ||= Math.abs(at.x - start.x) >= STILL;
    if (!dragged) return;
    point(null, at.x);
    to.scrub(at.x, null);
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (start !== null && !dragged && start.hit !== null && start.known && event.type === "pointerup") {
      to.click(start.hit);
    }
    start = null;
  };
  const leave = (event: PointerEvent) => {
    if (event.pointerType !== "touch") point(null, 0);
  };
  const wheel = (event: WheelEvent) => {
    const { x } = place(event);
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const pinch = Math.abs(event.deltaY) < 40;
      to.zoom(Math.exp(-event.deltaY * (pinch ? PINCH : WHEEL)), x);
      return;
    }
    const by = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(by) <= Math.abs(event.shiftKey ? 0 : event.deltaY) || !to.canPan()) return;
    event.preventDefault();
    to.pan(by);
  };

  const heard: [string, (event: never) => void][] = [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", up],
    ["pointerleave", leave],
  ];
  for (const [name, heed] of heard) surface.addEventListener(name, heed as EventListener);
  surface.addEventListener("wheel", wheel, { passive: false });
  return () => {
    for (const [name, heed] of heard) surface.removeEventListener(name, heed as EventListener);
    surface.removeEventListener("wheel", wheel);
  };
}
