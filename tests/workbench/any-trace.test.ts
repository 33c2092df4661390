/**
 * Whatever trace the sandbox lets pass can be looked at: laid out, zoomed in on as far as it goes, and scrubbed, in a number
 * of steps that is bounded by its events and the window's pixels. Steps are counted, as reads of what was given.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import type { OutputChunk, RunResult } from "../../src/sandbox/run.ts";
import { isTraceEvent } from "../../src/sandbox/validate.ts";
import { createModel, printedUntil, sentenceAt } from "../../src/workbench/timeline/model.ts";
import { loopAt } from "../../src/workbench/timeline/loop/now.ts";
import { createAxis } from "../../src/workbench/timeline/picture/axis.ts";
import { piecesOf, shapeOf } from "../../src/workbench/timeline/picture/level.ts";
import {
  between,
  createScale,
  createTickScale,
  eventAtX,
  xAtTime,
  type Scale,
} from "../../src/workbench/timeline/picture/scale.ts";
import { MOST_ZOOM, panned, whole, zoomed, type View } from "../../src/workbench/timeline/picture/view.ts";
import { createTimetable, playingAt } from "../../src/workbench/timeline/transport/timetable.ts";
import { weightOf } from "../../src/workbench/timeline/words.ts";
import { anyTrace } from "./fixtures/any-trace.ts";

const WIDTH = 800;

/** A list that counts how often its places are read, and ends what reads them without end. */
function counted<List extends object>(list: List, most: number): { list: List; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(list, {
    get(target, key) {
      reads += 1;
      if (reads > most) throw new Error(`more than ${most} steps`);
      const value: unknown = Reflect.get(target, key, target);
      // A typed array's own methods know no proxy.
      return typeof value === "function" && ArrayBuffer.isView(target)
        ? (value as () => unknown).bind(target)
        : value;
    },
  });
  return { list: proxy, reads: () => reads };
}

const resultOf = (trace: TraceEvent[], output: OutputChunk[] = []): RunResult => ({
  outcome: "finished",
  diagnostics: [],
  output,
  error: null,
  trace,
  sites: [],
  duration: 1,
  dropped: [],
});

/** Views from the whole run to the deepest zoom at a place. */
function viewsAt(x: number): View[] {
  const views = [whole(WIDTH)];
  for (let zoom = 1; zoom < MOST_ZOOM; zoom *= 4) views.push(zoomed(views[0]!, zoom * 4, x));
  const deepest = views.at(-1)!;
  return [...views, panned(deepest, WIDTH / 2), panned(deepest, 1e12), panned(deepest, -1e12)];
}

function look(scale: Scale, view: View, most: number): void {
  const at = counted(scale.at, most);
  const moments = counted(scale.moments, most);
  const columns = counted(scale.columns, most);
  const labels = createAxis({ ...scale, at: at.list, moments: moments.list, columns: columns.list }, view);
  // Labels of moments and of what is between them each have a room of 52 pixels, and numbers of turns one of 26.
  expect(labels.length).toBeLessThan((2 * WIDTH) / 26 + 8);
  expect(labels.filter(({ x }) => !Number.isFinite(x))).toEqual([]);
}

test("whatever trace the sandbox lets pass is laid out and zoomed in a bounded number of steps", () => {
  fc.assert(
    fc.property(anyTrace, fc.nat({ max: WIDTH }), (trace, x) => {
      expect(trace.filter((event) => !isTraceEvent(event, []))).toEqual([]);
      const most = 200 * trace.length + 2_000;
      const model = createModel(resultOf(counted(trace, most).list), []);
      const weights = (index: number) => weightOf(model.trace[index]!);
      const scales = [createScale, createTickScale].map((create) => create(model.trace, weights, WIDTH));
      for (const scale of [...scales, between(scales[0]!, scales[1]!, 0.5)]) {
        const places = [...scale.at];
        expect(places.filter((place) => !(place >= 0 && place <= WIDTH * 1.001))).toEqual([]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const view of viewsAt(x)) {
          look(scale, view, most);
          for (const { spans } of model.lanes) {
            const pieces = piecesOf(shapeOf(spans, scale.at), view);
            expect(pieces.length).toBeLessThanOrEqual(spans.length);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("whatever trace the sandbox lets pass can be scrubbed and played in a bounded number of steps", () => {
  fc.assert(
    fc.property(anyTrace, (trace) => {
      const most = 400 * trace.length + 2_000;
      const model = createModel(resultOf(counted(trace, most).list), []);
      const scale = createScale(model.trace, () => 1, WIDTH);
      const timetable = createTimetable(model.trace);
      expect(Number.isFinite(timetable.duration)).toBe(true);
      for (let moment = 0; moment < model.trace.length; moment += 1) {
        expect(sentenceAt(model, moment)).toEqual(expect.any(String));
        expect(printedUntil(model, moment)).toBe(0);
        expect(loopAt(model, moment, { ready: 8, timers: 8, tasks: 8 }).ready.length).toBeLessThan(9);
        expect(xAtTime(scale, model.trace[moment]!.time)).not.toBeNaN();
        expect(eventAtX(scale, scale.at[moment]!)).toBeGreaterThanOrEqual(moment);
        const { clock, haste } = playingAt(timetable, timetable.shownAt[moment]!);
        expect([clock, haste]).not.toContain(NaN);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["a thread's sleep that ends beside the loop's", [0, 0.1, 0.3, 0.30000000000000004, 0.30000000000000004]],
  ["a sleep of next to nothing", [0, 1e-310]],
  ["times past the whole numbers", [2 ** 53, 2 ** 53 + 2, 2 ** 53 + 4]],
])("%s has an axis at every zoom", (_, times) => {
  const events = times.map((time) => ({ time }));
  const scale = createScale(events, () => 1, WIDTH);
  for (const view of viewsAt(WIDTH / 2)) look(scale, view, 1_000);
});
