/** The picture: names on the left, the lanes on a canvas, the axis above, and the playhead over all. */
import { effect, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Bench } from "../../state/bench.ts";
import { createAxis } from "./axis.ts";
import { readColours } from "./colours.ts";
import { drawLanes, LANE } from "./draw.ts";
import type { Model } from "../model.ts";
import { eventAtX, xAtTime, type Scale } from "./scale.ts";

interface Props {
  bench: Bench;
  model: Model;
  scale: Scale;
  /** The element as wide as the lanes, measured by the parent. */
  holder: RefObject<HTMLDivElement>;
  moveTo: (index: number) => void;
}

/** Lanes in view before the picture scrolls. */
const MOST_LANES = 12;
const INSET = 10;

export function Lanes({ bench, model, scale, holder, moveTo }: Props) {
  const { lanes } = model;
  const canvas = useRef<HTMLCanvasElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const rows = Math.min(MOST_LANES, lanes.length);
  const first = Math.min(Math.floor(top.value / LANE), lanes.length - rows);
  const last = Math.min(lanes.length - 1, first + rows);

  useEffect(() => {
    const draw = () => {
      const element = canvas.current;
      const context = element?.getContext("2d");
      if (!element || !context) return;
      const ratio = devicePixelRatio;
      const width = scale.width + 2 * INSET;
      const height = (last - first + 1) * LANE;
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      context.scale(ratio, ratio);
      drawLanes(context, lanes, scale, { first, last, inset: INSET }, readColours(element.parentElement!));
    };
    draw();
    const observer = new MutationObserver(draw);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, [lanes, scale, first, last]);

  const still = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  useEffect(
    () =>
      effect(() => {
        const moment = Math.max(0, bench.moment.value);
        const clock = bench.clock.value;
        const x = clock !== null && !still ? xAtTime(scale, clock) : scale.at[moment]!;
        head.current?.style.setProperty("transform", `translateX(${INSET + x}px)`);
      }),
    [scale, still],
  );

  const pointer = (event: PointerEvent) => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const box = canvas.current!.getBoundingClientRect();
    moveTo(eventAtX(scale, event.clientX - box.left - INSET + 1));
    if (event.type === "pointerdown") canvas.current!.setPointerCapture(event.pointerId);
  };

  return (
    <div
      class="yp-lanes"
      style={{ "--yp-lane": `${LANE}px`, "--yp-rows": rows }}
      role="group"
      aria-label={`Lanes of ${lanes.length} ${lanes.length === 1 ? "task" : "tasks"}; the table below has the same as text`}
      {...(lanes.length > rows ? { tabIndex: 0 } : {})}
      onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
    >
      <div class="yp-axis" aria-hidden="true">
        {createAxis(scale).map(({ x, label }) => (
          <span key={label} style={{ left: `${INSET + x}px` }}>
            {label}
          </span>
        ))}
      </div>
      <div class="yp-rows" style={{ height: `${lanes.length * LANE}px` }}>
        <ul class="yp-names" style={{ top: `${first * LANE}px` }}>
          {lanes.slice(first, last + 1).map((lane) => (
            <li
              key={lane.task}
              title={lane.coroutine === "" ? lane.name : `${lane.name}: ${lane.coroutine}()`}
            >
              {lane.name}
              {lane.coroutine !== "" && lane.coroutine !== lane.name && <span> {lane.coroutine}</span>}
            </li>
          ))}
        </ul>
        <div class="yp-tracks" ref={holder}>
          <canvas
            ref={canvas}
            aria-hidden="true"
            style={{ top: `${first * LANE}px` }}
            onPointerDown={pointer}
            onPointerMove={pointer}
          />
          <div class="yp-playhead" ref={head} aria-hidden="true" />
        </div>
      </div>
    </div>
  );
}

Lanes.inset = INSET;
