import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import { defaultLimits } from "../../src/sandbox/limits/limits.ts";
import type { Batch } from "../../src/sandbox/protocol.ts";
import { Recorder } from "../../src/sandbox/recorder.ts";
import type { Limits, OutputChunk } from "../../src/sandbox/run.ts";

function record(limits: Partial<Limits> = {}) {
  const batches: Batch[] = [];
  const clock = { now: 0 };
  const site = { at: 3 };
  const recorder = new Recorder(
    { ...defaultLimits, ...limits },
    (batch) => batches.push(batch),
    () => clock.now,
    () => site.at,
  );
  return { recorder, batches, clock };
}

const printed = (text: string, time = 0, at = 1): OutputChunk => ({
  stream: "stdout",
  text,
  time,
  task: 1,
  at,
});
const tick = (time: number): TraceEvent => ({ kind: "tick", ready: 1, time, tick: 1, task: 0, at: 0 });

const outputOf = (batches: readonly Batch[]) => batches.flatMap(({ output }) => output);

test("sends each print at once, with what was recorded before it, lest a kill swallow it", () => {
  const { recorder, batches } = record();
  recorder.record(tick(0));
  recorder.print(printed("hello\n"));
  recorder.print(printed("world\n", 1, 2));
  expect(batches).toEqual([
    { type: "batch", output: [printed("hello\n")], trace: [tick(0)], time: 0, at: 3 },
    { type: "batch", output: [printed("world\n", 1, 2)], trace: [], time: 1, at: 3 },
  ]);
  expect(recorder.close(1)).toEqual([]);
});

test("gathers prints that come thick and fast, and joins what one place prints in one instant", () => {
  const { recorder, batches, clock } = record();
  for (let i = 0; i < 500; i++) recorder.print(printed("."));
  const before = batches.length;
  recorder.print(printed("a"));
  recorder.print(printed("b"));
  recorder.print(printed("c", 0, 2));
  expect(batches.length).toBe(before);
  clock.now = 1;
  recorder.print(printed("d", 0, 3));
  expect(outputOf(batches.slice(before))).toEqual([printed("ab"), printed("c", 0, 2), printed("d", 0, 3)]);
});

test("beats every 50 ms, with what there is, even with nothing", () => {
  const { recorder, batches, clock } = record();
  recorder.beat(0);
  clock.now = 49;
  recorder.beat(0);
  expect(batches).toEqual([]);
  clock.now = 50;
  recorder.beat(0.5, 9);
  clock.now = 99;
  recorder.beat(0.5, 9);
  expect(batches).toEqual([{ type: "batch", output: [], trace: [], time: 0.5, at: 9 }]);
});

test("sends a large batch at once", () => {
  const { recorder, batches } = record();
  for (let i = 0; i < 1_200; i++) recorder.record(tick(i));
  expect(batches.map(({ trace }) => trace.length)).toEqual([500, 500]);
});

test("cuts the output at its limit, and says so", () => {
  const { recorder, batches } = record({ outputCharacters: 10 });
  for (const text of ["0123", "4567", "89ab", "cdef"]) recorder.print(printed(text));
  expect(recorder.close(0)).toEqual(["The output was cut after 10 characters; 6 more were printed."]);
  expect(outputOf(batches).map(({ text }) => text)).toEqual(["0123", "4567", "89"]);
});

test("cuts the trace at its limit, and says so", () => {
  const { recorder, batches } = record({ traceEvents: 1_000 });
  for (let i = 0; i < 1_234_567; i++) recorder.record(tick(i));
  expect(recorder.close(0)).toEqual(["The recording ends after 1,000 events; 1,233,567 more happened."]);
  expect(batches.reduce((sum, { trace }) => sum + trace.length, 0)).toBe(1_000);
});

test("says nothing of a trace that nobody asked for", () => {
  const { recorder } = record({ traceEvents: 0 });
  recorder.record(tick(0));
  expect(recorder.close(0)).toEqual([]);
});

test("cuts words of any length in the trace, and ends the trace when they are too many together", () => {
  const { recorder, batches } = record();
  const named = (name: string): TraceEvent => ({
    kind: "task-created",
    created: 1,
    name,
    coroutine: "main",
    time: 0,
    tick: 1,
    task: 0,
    at: 0,
  });
  for (let i = 0; i < 1_000; i++) recorder.record(named("x".repeat(1_000_000)));
  expect(recorder.close(0)).toEqual(["The recording ends after 797 events; 203 more happened."]);
  const [first] = batches.flatMap(({ trace }) => trace);
  expect(first).toEqual(named(`${"x".repeat(10_000)}... (990000 more characters)`));
});

test("cuts one giant print in the trace as in the output", () => {
  const { recorder, batches } = record({ outputCharacters: 10 });
  const event: TraceEvent = { kind: "printed", ...printed("0123456789abcdef"), tick: 1 };
  recorder.record(event);
  recorder.print(printed(event.text));
  recorder.record(event);
  expect(recorder.close(0)).toEqual([
    "The output was cut after 10 characters; 6 more were printed.",
    "The recording ends after 1 events; 1 more happened.",
  ]);
  expect(batches.flatMap(({ trace }) => trace)).toEqual([{ ...event, text: "0123456789" }]);
});

test("cuts the output at 100,000 pieces, and counts none for what prints nothing", () => {
  const { recorder, batches } = record();
  for (let i = 0; i < 150_000; i++) {
    recorder.print(printed("", i, 1));
    recorder.print(printed("x", i, 2));
  }
  expect(recorder.close(0)).toEqual([
    "The output was cut after 100,000 prints; 50,000 more characters were printed.",
  ]);
  expect(outputOf(batches)).toHaveLength(100_000);
});
