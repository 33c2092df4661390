/**
 * What part of the picture is in view. The scale lays a run out in the width that there is (`zoom` 1: the whole run); zoomed,
 * the same is wider, and `left` of its pixels are out of view.
 */
export interface View {
  zoom: number;
  left: number;
  /** Pixels of the window. */
  width: number;
}

/** Far enough to see single events among a hundred thousand in a moment. */
export const MOST_ZOOM = 20_000;

export const whole = (width: number): View => ({ zoom: 1, left: 0, width });

/** Where something at `x` of the scale is in the window. */
export const toWindow = ({ zoom, left }: View, x: number): number => x * zoom - left;
/** ...and back. */
export const toScale = ({ zoom, left }: View, x: number): number => (x + left) / zoom;

function hold({ zoom, left, width }: View): View {
  return { zoom, left: Math.max(0, Math.min(left, width * (zoom - 1))), width };
}

/** Zooms by a factor; what is at `x` in the window stays there. */
export function zoomed(view: View, factor: number, x: number): View {
  const zoom = Math.max(1, Math.min(MOST_ZOOM, view.zoom * factor));
  return hold({ ...view, zoom, left: toScale(view, x) * zoom - x });
}

export const panned = (view: View, by: number): View => hold({ ...view, left: view.left + by });

/** Another window on the same: what was at its left edge stays there. */
export function resized(view: View, width: number): View {
  if (view.width === 0) return whole(width);
  return hold({ ...view, left: (view.left / view.width) * width, width });
}

/** The part of the window that stays free ahead of what is followed, and behind it. */
const MARGIN = 0.08;
/** Where what has left the window comes in again. */
const COMES_IN = 0.3;

/** The window moved, if it must, so that `x` of the scale is in it. */
export function following(view: View, x: number): View {
  const at = toWindow(view, x);
  const margin = view.width * MARGIN;
  if (at >= margin && at <= view.width - margin) return view;
  const inside = at >= 0 && at <= view.width;
  // A step to the edge pushes the window on; a jump sets it anew.
  const wanted = inside ? (at < margin ? margin : view.width - margin) : view.width * COMES_IN;
  const held = hold({ ...view, left: view.left + at - wanted });
  return held.left === view.left ? view : held;
}
