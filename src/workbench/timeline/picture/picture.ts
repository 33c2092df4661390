/** The state of one picture, in signals: how the run is laid out, what is in view, folded, pointed at and focused. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Model } from "../model.ts";
import { weightOf } from "../words.ts";
import { arrowsOf, type Arrow } from "./arrows.ts";
import type { Pointed } from "./overlay.ts";
import { groupsOf, rowsOf, type Row } from "./rows.ts";
import { between, columnOf, createScale, createTickScale, type Scale, type ScaleKind } from "./scale.ts";
import { createLayout, type Layout } from "./scene.ts";
import { following, panned, resized, whole, zoomed, type View } from "./view.ts";
import type { Mark } from "../lanes.ts";

/** Where the pointer is, and what is there. */
export interface Hovered extends Pointed {
  mark: Mark | null;
  /** The event at or before it. */
  index: number;
  /** In pixels of the tracks. */
  x: number;
}

export interface Picture {
  readonly kind: ReadonlySignal<ScaleKind>;
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly scale: ReadonlySignal<Scale>;
  readonly layout: ReadonlySignal<Layout>;
  readonly view: ReadonlySignal<View>;
  readonly hovered: Signal<Hovered | null>;
  readonly focus: Signal<Pointed>;
  /** The keyboard is in the picture. */
  readonly focused: Signal<boolean>;
  /** Pixels of the rows above the window, and the window's height. */
  readonly top: Signal<number>;
  readonly height: Signal<number>;
  /** Worked out when they are first drawn. */
  arrows: () => readonly Arrow[];
  show: (kind: ScaleKind, moment: number) => void;
  fold: (key: string) => void;
  resize: (width: number) => void;
  zoom: (factor: number, x: number) => void;
  pan: (by: number) => void;
  fit: () => void;
  follow: (x: number) => void;
}

/** The last choice holds for the next run, too. */
const chosen = signal<ScaleKind>("time");

/** With more events the change from time to ticks is not shown on its way. */
const MOST_TO_MORPH = 4_000;
const MORPH_MS = 320;
/** The width of a turn of the loop at which its events can be told apart. */
const TURN = { least: 56, most: 180, perStep: 15 };

export function createPicture(model: Model): Picture {
  const { trace, lanes } = model;
  const weights = Uint8Array.from(trace, (event) => weightOf(event));
  const weigh = (index: number) => weights[index]!;
  const groups = groupsOf(lanes);
  const open = signal<ReadonlySet<string>>(new Set());
  const width = signal(0);
  const view = signal<View>(whole(0));
  const rows = computed(() => rowsOf(lanes, groups, open.value));
  const laidOut = computed(() =>
    (chosen.value === "time" ? createScale : createTickScale)(trace, weigh, Math.max(60, width.value)),
  );
  const morph = signal<Scale | null>(null);
  const scale = computed(() => morph.value ?? laidOut.value);
  let arrows: readonly Arrow[] | null = null;
  let frame = 0;

  /** The first look at a run by ticks: wide enough to read, around the moment. */
  const opening = (moment: number): View => {
    const { by, columns, at } = laidOut.value;
    const all = whole(Math.max(60, width.value));
    if (by === "time" || columns.length === 0) return all;
    const column = columnOf({ columns }, moment)!;
    let steps = 0;
    for (let i = column.from; i <= column.to; i += 1) steps += weigh(i);
    const wide = Math.min(TURN.most, Math.max(TURN.least, steps * TURN.perStep));
    const zoom = (wide * columns.length) / all.width;
    if (zoom <= 1) return all;
    return following(zoomed(all, zoom, 0), at[Math.max(0, moment)]!);
  };

  const unfold = (from: Scale, fromView: View, to: Scale, toView: View) => {
    const start = performance.now();
    cancelAnimationFrame(frame);
    const step = () => {
      const share = Math.min(1, (performance.now() - start) / MORPH_MS);
      const eased = 1 - (1 - share) ** 3;
      batch(() => {
        morph.value = share < 1 ? between(from, to, eased) : null;
        view.value = {
          zoom: fromView.zoom + (toView.zoom - fromView.zoom) * eased,
          left: fromView.left + (toView.left - fromView.left) * eased,
          width: toView.width,
        };
      });
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step();
  };

  /** Looks elsewhere; a change of the axis that is on its way is at its end then. Whoever asks does not listen to the view. */
  const look = (to: (now: View) => View) => {
    const next = to(view.peek());
    if (next === view.peek()) return;
    cancelAnimationFrame(frame);
    batch(() => {
      morph.value = null;
      view.value = next;
    });
  };

  return {
    kind: chosen,
    rows,
    scale,
    layout: computed(() => createLayout(scale.value)),
    view,
    hovered: signal(null),
    focus: signal({ row: 0, span: -1 }),
    focused: signal(false),
    top: signal(0),
    height: signal(0),

    arrows: () => (arrows ??= arrowsOf(trace)),

    show(kind, moment) {
      if (kind === chosen.value) return;
      const before = { scale: scale.value, view: view.value };
      batch(() => {
        chosen.value = kind;
        morph.value = null;
        view.value = opening(moment);
      });
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (still || trace.length > MOST_TO_MORPH) return;
      unfold(before.scale, before.view, laidOut.value, view.value);
    },

    fold(key) {
      const next = new Set(open.value);
      if (!next.delete(key)) next.add(key);
      open.value = next;
    },

    resize(wanted) {
      if (wanted === width.value || wanted <= 0) return;
      const first = width.value === 0;
      batch(() => {
        width.value = wanted;
        view.value = first ? opening(trace.length - 1) : resized(view.value, Math.max(60, wanted));
      });
    },

    zoom: (factor, x) => look((now) => zoomed(now, factor, x)),
    pan: (by) => look((now) => panned(now, by)),
    fit: () => look(({ width: its }) => whole(its)),
    follow: (x) => look((now) => following(now, x)),
  };
}
