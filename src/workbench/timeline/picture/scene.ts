/** What is on show: the rows, how the run is laid out, and which part is in view; with what was worked out from them once. */
import type { TraceEvent } from "../../../asyncio/trace.ts";
import type { Lane } from "../lanes.ts";
import { areasOf, densityOf, type Areas, type Density } from "./density.ts";
import { shapeOf, type Shape } from "./level.ts";
import { rowAt, rowsOfTasks, type Group, type Row } from "./rows.ts";
import type { Scale } from "./scale.ts";
import type { View } from "./view.ts";

export interface Scene {
  trace: readonly TraceEvent[];
  rows: readonly Row[];
  scale: Scale;
  view: View;
  /** The rows in the window, from the first to the last. */
  first: number;
  last: number;
  /** The pixel of the rows at which the canvas begins, and its height. */
  top: number;
  height: number;
  layout: Layout;
}

/** So that marks at the ends are not cut: pixels at both sides of the window. */
export const INSET = 12;

export interface Layout {
  shape(lane: Lane): Shape;
  density(group: Group): Density;
  areas(group: Group): Areas;
}

const densities = new WeakMap<Group, Density>();

/** Works out what a lane or a group looks like when it first comes into view. */
export function createLayout({ at }: Pick<Scale, "at">): Layout {
  const shapes = new Map<Lane, Shape>();
  const areas = new Map<Group, Areas>();
  const density = (group: Group) => {
    let known = densities.get(group);
    if (known === undefined) densities.set(group, (known = densityOf(group.lanes, at.length - 1)));
    return known;
  };
  return {
    density,
    shape(lane) {
      let known = shapes.get(lane);
      if (known === undefined) shapes.set(lane, (known = shapeOf(lane.spans, at)));
      return known;
    },
    areas(group) {
      let known = areas.get(group);
      if (known === undefined) areas.set(group, (known = areasOf(density(group), at)));
      return known;
    },
  };
}

/** The rows that show between two heights. */
export function rowsIn(rows: readonly Row[], from: number, to: number): { first: number; last: number } {
  return { first: rowAt(rows, from), last: rowAt(rows, to) };
}

const places = new WeakMap<readonly Row[], Map<number, number>>();

/** In which row each task stands; worked out when it is first asked for. */
export function placesOf(rows: readonly Row[]): Map<number, number> {
  let known = places.get(rows);
  if (known === undefined) places.set(rows, (known = rowsOfTasks(rows)));
  return known;
}
