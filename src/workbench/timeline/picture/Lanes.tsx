/**
 * The picture: names on the left, the lanes on a canvas, the axis below, and the playhead over all. To the keyboard and to
 * screen readers it is a list of spans, of which one is active: arrows go along a lane and from lane to lane.
 */
import { effect } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import type { Bench } from "../../state/bench.ts";
import { siteAt } from "../lanes.ts";
import type { Model } from "../model.ts";
import { centreOf, Controls, ZOOM_STEP } from "./Controls.tsx";
import { listen } from "./gestures.ts";
import { hitAt, type Hit } from "./hit.ts";
import { focusIn, moveBy } from "./moves.ts";
import { Names } from "./Names.tsx";
import { Overview } from "./Overview.tsx";
import { createPainter } from "./draw/painter.ts";
import { createPicture } from "./picture.ts";
import { Playhead } from "./Playhead.tsx";
import { heightOf, LANE_HEIGHT } from "./rows.ts";
import { eventAtX, headOf } from "./scale.ts";
import { INSET } from "./scene.ts";
import { Tip, toldAt } from "./Tip.tsx";
import { toScale } from "./view.ts";

interface Props {
  bench: Bench;
  model: Model;
  moveTo: (index: number) => void;
}

/** Pixels of lanes in view before the picture scrolls. */
const MOST_HEIGHT = 12.5 * LANE_HEIGHT;

export function Lanes({ bench, model, moveTo }: Props) {
  const { trace, result } = model;
  const picture = useMemo(() => createPicture(model), [model]);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const tracks = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const moment = () => Math.min(trace.length - 1, Math.max(0, bench.moment.value));
  const still = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  /** Where motion is not wanted, the playhead goes from event to event. */
  const clock = () => (still ? null : bench.clock.value);
  const go = useRef(moveTo);
  go.current = moveTo;

  useEffect(() => {
    const measure = () => {
      picture.resize(tracks.current!.clientWidth - 2 * INSET);
      picture.height.value = scroller.current!.clientHeight;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(tracks.current!);
    observer.observe(scroller.current!);
    measure();
    return () => observer.disconnect();
  }, [picture]);

  useEffect(() => {
    const canvases = { lanes: lanes.current!, over: over.current!, axis: axis.current! };
    return createPainter(canvases, picture, trace, moment, clock);
  }, [picture]);

  /** While it plays or is stepped through, the playhead stays in view. */
  useEffect(
    () =>
      effect(() => {
        const x = headOf(picture.scale.peek(), moment(), clock());
        if (bench.scrubbed.value || bench.clock.value !== null) picture.follow(x);
      }),
    [picture],
  );

  /** The line of a span: of a running task the one at which it was just then. */
  const lineOf = ({ row, span, index, mark }: Hit) => {
    const its = picture.rows.value[row];
    if (its?.kind !== "lane") return null;
    if (mark !== null) return result.sites[trace[mark.index]!.at] ?? null;
    const at = its.lane.spans[span];
    const site = at === undefined ? 0 : siteAt(trace, its.lane, at, index);
    return site === 0 ? null : (result.sites[site] ?? null);
  };
  const openLine = (place: ReturnType<typeof lineOf>) => {
    if (place !== null && bench.props.files.some(({ path }) => path === place.file)) bench.goTo(place);
  };

  useEffect(
    () =>
      listen(tracks.current!, INSET, {
        hitAt: (x, y) => hitAt(picture.rows.peek(), picture.scale.peek(), picture.view.peek(), x, y),
        hover(hit, x) {
          const before = picture.hovered.peek();
          const same = before !== null && hit !== null && before.row === hit.row && before.span === hit.span;
          if (same && before.mark === hit.mark && hit.span >= 0) return;
          picture.hovered.value = hit === null ? null : { ...hit, x };
        },
        scrub(x, hit) {
          if (hit !== null) picture.focus.value = { row: hit.row, span: hit.span };
          const index = eventAtX(picture.scale.peek(), toScale(picture.view.peek(), x) + 0.5);
          go.current(hit?.mark?.index ?? index);
        },
        click: (hit) => openLine(lineOf(hit)),
        zoom: picture.zoom,
        pan: picture.pan,
        canPan: () => picture.view.peek().zoom > 1,
      }),
    [picture],
  );

  /** The row with the focus comes into view. */
  const reveal = (row: number) => {
    const its = picture.rows.value[row];
    const element = scroller.current!;
    const shown = element.clientHeight - (axis.current?.clientHeight ?? 0);
    if (its === undefined) return;
    if (its.top < element.scrollTop) element.scrollTop = its.top;
    else if (its.top + its.height > element.scrollTop + shown)
      element.scrollTop = its.top + its.height - shown;
  };

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    enter();
    const { focus } = picture;
    const row = picture.rows.value[focus.value.row];
    const zoom = (factor: number) =>
      picture.zoom(factor, centreOf(picture, moment(), picture.view.value.width));
    const toggles =
      row?.kind === "group" &&
      (["Enter", " "].includes(event.key) || event.key === (row.open ? "ArrowLeft" : "ArrowRight"));
    const move = moveBy(event.key, picture.rows.value, focus.value, moment());
    if (toggles) picture.fold(row.group.key);
    else if (event.key === "+" || event.key === "=") zoom(ZOOM_STEP);
    else if (event.key === "-") zoom(1 / ZOOM_STEP);
    else if (event.key === "0") picture.fit();
    else if (event.key === "Enter" || event.key === " ") {
      openLine(lineOf({ ...focus.value, index: moment(), mark: null }));
    } else if (move !== null) {
      picture.hovered.value = null;
      if (move.moment !== null) moveTo(move.moment);
      focus.value = move.focus;
      reveal(move.focus.row);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** The keyboard is here: with the pointer, what it is at is shown instead. */
  const enter = () => {
    const { focus, focused, rows } = picture;
    if (focused.value || !tracks.current!.matches(":focus-visible")) return;
    focus.value = focusIn(rows.value, Math.min(focus.value.row, rows.value.length - 1), moment());
    focused.value = true;
  };

  const rows = picture.rows.value;
  const { focus } = picture;
  const active = picture.focused.value
    ? toldAt(model, picture, { ...focus.value, mark: null }, moment())
    : null;
  const option = `${id}-${focus.value.row}-${focus.value.span}`;
  const count = model.lanes.length;
  const height = Math.min(MOST_HEIGHT, heightOf(rows));

  return (
    <div class="yp-picture">
      <Controls picture={picture} moment={moment} />
      <div class="yp-picture-body">
        <div
          class="yp-lanes"
          ref={scroller}
          style={{ "--yp-rows-height": `${height}px` }}
          data-axis={picture.kind.value}
          role="group"
          aria-label={`Lanes of ${count} ${count === 1 ? "task" : "tasks"}; the table below has the same as text`}
          onScroll={(event) => (picture.top.value = event.currentTarget.scrollTop)}
        >
          <div class="yp-rows" style={{ height: `${heightOf(rows)}px` }}>
            <Names bench={bench} picture={picture} moveTo={moveTo} />
            <div
              class="yp-tracks"
              ref={tracks}
              tabIndex={0}
              role="listbox"
              aria-label="What each task does. Arrow keys go along a lane and from lane to lane, Home and End to its start and end, Enter to the line, plus and minus zoom."
              {...(active === null ? {} : { "aria-activedescendant": option })}
              onKeyDown={key}
              onFocus={enter}
              onBlur={() => (picture.focused.value = false)}
            >
              <canvas ref={lanes} aria-hidden="true" />
              <Playhead bench={bench} picture={picture} moment={moment} clock={clock} part="veil" />
              <canvas ref={over} class="yp-over" aria-hidden="true" />
              <Playhead bench={bench} picture={picture} moment={moment} clock={clock} part="line" />
              <span class="yp-unseen" role="option" id={option} key={option} aria-selected="true">
                {active === null
                  ? "The picture of the run"
                  : `${active.title}: ${active.text}. ${active.when}`}
              </span>
            </div>
          </div>
          <div class="yp-axis-name" aria-hidden="true">
            {picture.kind.value === "time" ? "virtual time" : "turn of the loop"}
          </div>
          <div class="yp-axis" aria-hidden="true">
            <canvas ref={axis} />
          </div>
        </div>
        <Tip files={bench.props.files} model={model} picture={picture} moment={moment} />
      </div>
      <Overview picture={picture} moment={moment} />
    </div>
  );
}
