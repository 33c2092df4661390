/**
 * What lies over the picture and changes with the moment: who woke, made, cancelled and awaits whom, and what is pointed at.
 * All arrows show while they are few; else only those of the turn in which the moment lies, and of what is pointed at.
 */
import { spanAt } from "../lanes.ts";
import { arrowsBetween, type Arrow } from "./arrows.ts";
import { drawArrow, drawBracket } from "./draw/draw-arrows.ts";
import type { Row } from "./rows.ts";
import { eventAtX } from "./scale.ts";
import { INSET, placesOf, type Scene } from "./scene.ts";
import type { Pens } from "./draw/pens.ts";
import { toScale, toWindow } from "./view.ts";

/** A span of a lane, or with -1 the whole lane; by row, for a folded one. */
export interface Pointed {
  row: number;
  span: number;
}

/** More arrows in view than this are a hairball; in a narrow window fewer are. */
const FEW = 40;
const ROOM = 14;
/** So many of one turn, or of one span, may be drawn. */
const MOST = 60;
const MOST_OF_SPAN = 2_000;

export function drawOverlay(
  pens: Pens,
  scene: Scene,
  arrows: readonly Arrow[],
  moment: number,
  hovered: Pointed | null,
  focused: Pointed | null,
): void {
  const { context } = pens;
  context.clearRect(0, 0, scene.view.width + 2 * INSET, scene.height);
  for (const { arrow, strong } of choose(scene, arrows, moment, hovered ?? focused)) {
    draw(pens, scene, arrow.kind, arrow.from, arrow.to, arrow.begins, arrow.ends, strong);
  }
  drawAwaits(pens, scene, moment, hovered ?? focused);
  if (focused !== null) outline(pens, scene, focused, true);
  if (hovered !== null) outline(pens, scene, hovered, false);
}

function choose(
  { trace, scale, view, rows }: Scene,
  arrows: readonly Arrow[],
  moment: number,
  pointed: Pointed | null,
): { arrow: Arrow; strong: boolean }[] {
  const from = eventAtX(scale, toScale(view, 0));
  const to = eventAtX(scale, toScale(view, view.width));
  const most = Math.min(FEW, view.width / ROOM);
  const inView = arrowsBetween(arrows, from, to, FEW + 1);
  const few = inView.length <= most;
  const now = trace[moment];
  let first = moment;
  let last = moment;
  while (first > 0 && trace[first - 1]!.tick === now?.tick && moment - first < MOST) first -= 1;
  while (last < trace.length - 1 && trace[last + 1]!.tick === now?.tick && last - moment < MOST) last += 1;
  const shown = new Map<Arrow, boolean>();
  for (const arrow of few ? inView : arrowsBetween(arrows, first, last, MOST)) {
    shown.set(arrow, arrow.ends === moment || (few && arrow.begins === moment));
  }
  const row = pointed === null ? undefined : rows[pointed.row];
  if (pointed !== null && row?.kind === "lane") {
    const span = row.lane.spans[pointed.span];
    if (span !== undefined) {
      const its = ofSpan(arrows, span).filter(
        (arrow) =>
          (arrow.to === row.lane.task && (arrow.ends === span.from || arrow.ends === span.to)) ||
          (arrow.from === row.lane.task && arrow.begins >= span.from),
      );
      for (const arrow of its.slice(0, MOST)) shown.set(arrow, true);
    }
  }
  return [...shown].map(([arrow, strong]) => ({ arrow, strong })).sort((a, b) => +a.strong - +b.strong);
}

/** Arrows at the beginning, the end and in the first events of a span, however long it is. */
function ofSpan(arrows: readonly Arrow[], { from, to }: { from: number; to: number }): readonly Arrow[] {
  const all = arrowsBetween(arrows, from, to, MOST_OF_SPAN);
  return all.length < MOST_OF_SPAN ? all : [...all, ...arrowsBetween(arrows, to, to)];
}

function draw(
  pens: Pens,
  scene: Scene,
  kind: Arrow["kind"],
  from: number,
  to: number,
  begins: number,
  ends: number,
  strong: boolean,
): void {
  const { rows, view, scale, top, height } = scene;
  const places = placesOf(rows);
  const source = rows[places.get(from) ?? -1];
  const target = rows[places.get(to) ?? -1];
  if (source === undefined || target === undefined || source === target) return;
  const middle = (row: typeof source) => row.top + row.height / 2 - top;
  const [y, toY] = [middle(source), middle(target)];
  if ((y < -40 && toY < -40) || (y > height + 40 && toY > height + 40)) return;
  const place = (index: number) => INSET + toWindow(view, scale.at[index]!);
  drawArrow(pens, { kind, strong, x: place(begins), toX: place(ends), y, toY });
}

/** Pixels between two brackets, so that they do not lie upon each other. */
const BRACKET = 9;

/** Who awaits whom at the moment, beside the playhead: of all lanes in view, or where they are many of the one pointed at. */
function drawAwaits(pens: Pens, scene: Scene, moment: number, pointed: Pointed | null): void {
  const { rows, first, last, view, scale, top } = scene;
  const waiting: { place: number; row: Row; tasks: readonly number[] }[] = [];
  let count = 0;
  for (let place = first; place <= last; place += 1) {
    const row = rows[place];
    if (row?.kind !== "lane") continue;
    const span = spanAt(row.lane, moment);
    const all = span?.state === "waiting" ? (span.wait?.tasks ?? []) : [];
    if (all.length > FEW && place !== pointed?.row) continue;
    const tasks = all.filter((task) => isAlive(scene, task, moment));
    if (tasks.length === 0) continue;
    waiting.push({ place, row, tasks });
    count += tasks.length;
  }
  const x = INSET + toWindow(view, scale.at[moment]!);
  if (x < 0 || x > view.width + 2 * INSET) return;
  const places = placesOf(rows);
  const middle = (row: Row) => row.top + row.height / 2 - top;
  let reach = BRACKET + 2;
  for (const { place, row, tasks } of waiting) {
    const strong = place === pointed?.row;
    if (count > FEW / 2 && !strong) continue;
    const awaited = new Set(tasks.slice(0, MOST).map((task) => middle(rows[places.get(task)!]!)));
    drawBracket(pens, x, reach, middle(row), [...awaited], strong);
    reach += BRACKET;
  }
}

function isAlive({ rows }: Scene, task: number, moment: number): boolean {
  const row = rows[placesOf(rows).get(task) ?? -1];
  if (row?.kind === "group") return true;
  return row !== undefined && (row.lane.ended === null || row.lane.ended > moment);
}

function outline({ context, colours }: Pens, scene: Scene, { row, span }: Pointed, focus: boolean): void {
  const { rows, view, scale, top } = scene;
  const its = rows[row];
  if (its === undefined) return;
  const y = its.top - top;
  if (its.kind === "group" || span < 0) {
    if (!focus) return;
    context.strokeStyle = colours.accent;
    context.lineWidth = 2;
    context.strokeRect(2, y + 2, view.width + 2 * INSET - 4, its.height - 5);
    return;
  }
  const { from, to } = its.lane.spans[span]!;
  const x = Math.max(-INSET, toWindow(view, scale.at[from]!));
  const end = Math.min(view.width + INSET, toWindow(view, scale.at[to]!));
  context.strokeStyle = focus ? colours.accent : colours.ink;
  context.lineWidth = focus ? 2 : 1.25;
  context.beginPath();
  context.roundRect(INSET + x - 2, y + 3, Math.max(3, end - x) + 4, its.height - 7, 4);
  context.stroke();
}
