/**
 * The rows of the picture. Few lanes stand for themselves; among many, those that run the same coroutine and end the same way
 * fold into one row, which can be unfolded. So a failure among a thousand that succeed has a row of its own.
 */
import type { Lane } from "../lanes.ts";

export interface Group {
  key: string;
  /** `worker × 1,000` */
  name: string;
  /** ` cancelled`; empty where all ended well. */
  ending: string;
  lanes: Lane[];
}

interface Place {
  /** Pixels from the top. */
  top: number;
  height: number;
}
export type LaneRow = Place & { kind: "lane"; lane: Lane; inGroup: boolean };
export type GroupRow = Place & { kind: "group"; group: Group; open: boolean };
export type Row = LaneRow | GroupRow;

export const LANE_HEIGHT = 30;
export const GROUP_HEIGHT = 52;

/** With fewer lanes nothing folds: they fit the window, nearly. */
const FOLDS_FROM = 20;
const LEAST_IN_GROUP = 6;

const numbers = new Intl.NumberFormat("en");

/** The groups, by the number of the task of each lane in them. */
export function groupsOf(lanes: readonly Lane[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  if (lanes.length < FOLDS_FROM) return groups;
  const alike = new Map<string, Lane[]>();
  for (const lane of lanes) {
    if (lane.kind !== "task" || lane.coroutine === "") continue;
    const key = `${lane.coroutine} ${lane.outcome ?? "unended"}`;
    const its = alike.get(key);
    if (its === undefined) alike.set(key, [lane]);
    else its.push(lane);
  }
  for (const [key, its] of alike) {
    if (its.length < LEAST_IN_GROUP) continue;
    const { coroutine, outcome } = its[0]!;
    const ending = outcome === "finished" ? "" : (outcome ?? "not ended");
    const group = { key, name: `${coroutine} × ${numbers.format(its.length)}`, ending, lanes: its };
    for (const { task } of its) groups.set(task, group);
  }
  return groups;
}

export function rowsOf(
  lanes: readonly Lane[],
  groups: ReadonlyMap<number, Group>,
  open: ReadonlySet<string>,
): Row[] {
  const rows: Row[] = [];
  const seen = new Set<Group>();
  let top = 0;
  const add = (lane: Lane, inGroup: boolean) => {
    rows.push({ kind: "lane", lane, inGroup, top, height: LANE_HEIGHT });
    top += LANE_HEIGHT;
  };
  for (const lane of lanes) {
    const group = groups.get(lane.task);
    if (group === undefined) {
      add(lane, false);
    } else if (!seen.has(group)) {
      seen.add(group);
      const isOpen = open.has(group.key);
      rows.push({ kind: "group", group, open: isOpen, top, height: GROUP_HEIGHT });
      top += GROUP_HEIGHT;
      if (isOpen) for (const its of group.lanes) add(its, true);
    }
  }
  return rows;
}

export const heightOf = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return last === undefined ? 0 : last.top + last.height;
};

/** The row at so many pixels from the top: the first or last one beyond the ends; -1 where there is none. */
export function rowAt(rows: readonly Row[], y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]!.top <= y) low = middle + 1;
    else high = middle;
  }
  return Math.min(rows.length - 1, Math.max(0, low - 1));
}

/** In which row each task is drawn: its own, or its group's. */
export function rowsOfTasks(rows: readonly Row[]): Map<number, number> {
  const at = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    if (row.kind === "lane") at.set(row.lane.task, index);
    else if (!row.open) for (const { task } of row.group.lanes) at.set(task, index);
  }
  return at;
}
