/** The picture without what moves: stripes, lanes and folded rows, as far as they are in view. */
import { drawGroup } from "./draw-group.ts";
import { drawLane } from "./draw-lane.ts";
import type { Pens } from "./pens.ts";
import { INSET, type Scene } from "../scene.ts";
import { toWindow } from "../view.ts";

export function drawPicture(pens: Pens, scene: Scene): void {
  const { context, colours } = pens;
  const { rows, scale, view, first, last, top, layout } = scene;
  context.clearRect(0, 0, view.width + 2 * INSET, scene.height);
  context.textBaseline = "middle";
  context.font = `11.5px ${colours.font}`;
  if (scale.by === "ticks") drawColumns(pens, scene);
  else drawMoments(pens, scene);
  for (let place = first; place <= last; place += 1) {
    const row = rows[place];
    if (row === undefined) continue;
    const y = row.top - top;
    context.fillStyle = colours.line;
    context.fillRect(0, y + row.height - 1, view.width + 2 * INSET, 1);
    if (row.kind === "lane") {
      drawLane(pens, row.lane, layout.shape(row.lane), scale.at, view, INSET, y + row.height / 2 - 0.5);
    } else {
      const { group } = row;
      drawGroup(pens, layout.density(group), layout.areas(group), scale.at, view, INSET, y, row.height);
    }
  }
}

/** A faint stripe behind each moment that was unfolded: everything on it happens at the same time. */
function drawMoments({ context, colours }: Pens, { scale, view, height }: Scene): void {
  const { moments, at } = scale;
  context.fillStyle = colours.moment;
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toWindow(view, at[moments[middle]!.to]!) < -4) low = middle + 1;
    else high = middle;
  }
  let drawnTo = -Infinity;
  for (let i = low; i < moments.length; i += 1) {
    const x = toWindow(view, at[moments[i]!.from]!) - 4;
    if (x > view.width + INSET) break;
    const end = toWindow(view, at[moments[i]!.to]!) + 4;
    if (end <= drawnTo + 1) continue;
    const from = Math.max(x, drawnTo, -INSET);
    context.fillRect(INSET + from, 0, Math.max(2, Math.min(end, view.width + INSET) - from), height);
    drawnTo = end;
  }
}

/** Every other turn of the loop has a stripe; where the clock jumped stands a line. */
function drawColumns({ context, colours }: Pens, { scale, view, height }: Scene): void {
  const { columns, width } = scale;
  const wide = (width / Math.max(1, columns.length)) * view.zoom;
  if (wide < 3) return;
  const first = Math.max(0, Math.floor(view.left / wide) - 1);
  for (let i = first; i < columns.length; i += 1) {
    const x = toWindow(view, columns[i]!.x);
    if (x > view.width + INSET) break;
    if (i % 2 === 1) {
      context.fillStyle = colours.moment;
      context.fillRect(INSET + x, 0, wide, height);
    }
    if (columns[i]!.jumped && i > 0) {
      context.fillStyle = colours.strong;
      for (let y = 1; y < height; y += 5) context.fillRect(Math.round(INSET + x), y, 1, 2);
    }
  }
}
