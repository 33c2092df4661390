import { expect, test } from "vitest";
import type { Site } from "../../src/compiler/program.ts";
import { isOutputChunk, isTraceEvent, parseMessage } from "../../src/sandbox/validate.ts";

const sites: Site[] = [
  { file: "", line: 0, column: 0, kind: "module" },
  { file: "main.ts", line: 1, column: 1, kind: "call" },
];
const moment = { time: 0, tick: 1, task: 1, at: 1 };

test("lets through what an honest realm sends", () => {
  const events = [
    { ...moment, kind: "run-started", loop: 1 },
    { ...moment, kind: "tick", ready: 2 },
    { ...moment, kind: "task-waiting", wait: { kind: "task", tasks: [2], text: "task 'a'" } },
    { ...moment, kind: "task-waiting", wait: { kind: "timer", until: 1.5, text: "sleep(1.5)" } },
    { ...moment, kind: "cancel-requested", target: 2, message: null },
    { ...moment, kind: "printed", stream: "stderr", text: "" },
    { ...moment, kind: "callback-ready", callback: 3, name: "tick()", from: 1 },
    { ...moment, kind: "thread-does", does: "gil", until: 2, text: "", thread: 1 },
  ];
  expect(events.map((event) => isTraceEvent(event, sites))).toEqual(events.map(() => true));
});

test("refuses events that cannot be", () => {
  const events = [
    null,
    "tick",
    {},
    { ...moment, kind: "no-such-kind" },
    { ...moment, kind: "__proto__" },
    { ...moment, kind: "tick" },
    { ...moment, kind: "tick", ready: -1 },
    { ...moment, kind: "tick", ready: 1.5 },
    { ...moment, kind: "thread-does", does: "dreaming", text: "", thread: 1 },
    { ...moment, kind: "tick", ready: 1, thread: -1 },
    { ...moment, kind: "run-started", time: NaN },
    { ...moment, kind: "run-started", time: Infinity },
    { ...moment, kind: "run-started", at: 2 },
    { ...moment, kind: "run-started", task: "1" },
    { ...moment, kind: "task-waiting", wait: { kind: "lunch", text: "" } },
    { ...moment, kind: "task-waiting", wait: { kind: "task", tasks: ["2"], text: "" } },
    { ...moment, kind: "printed", stream: "stdin", text: "" },
    { ...moment, kind: "printed", stream: "stdout", text: { toString: "x" } },
  ];
  expect(events.map((event) => isTraceEvent(event, sites))).toEqual(events.map(() => false));
});

test("refuses output that cannot be", () => {
  const good = { stream: "stdout", text: "x", time: 0, task: 0, at: 0 };
  expect(isOutputChunk(good, sites)).toBe(true);
  const bad = [
    null,
    [],
    { ...good, text: 5 },
    { ...good, at: 7 },
    { ...good, task: -1 },
    { ...good, time: "0" },
  ];
  expect(bad.map((chunk) => isOutputChunk(chunk, sites))).toEqual(bad.map(() => false));
});

test("refuses messages that are not in the protocol", () => {
  const finished = { type: "finished", outcome: "finished", error: null, duration: 0, dropped: [] };
  const error = { type: "ValueError", message: "x", frames: [], text: "ValueError: x\n", time: 0 };
  expect(parseMessage(finished)).toBe(finished);
  expect(parseMessage({ ...finished, outcome: "failed", error })).not.toBeNull();
  const bad = [
    null,
    undefined,
    "ready",
    {},
    { type: "toString" },
    { type: "run" },
    { type: "batch", output: {}, trace: [], time: 0 },
    { ...finished, outcome: "killed" },
    { ...finished, duration: "1" },
    { ...finished, error: {} },
    { ...finished, error: { ...error, frames: [{ file: "main.ts" }] } },
    { ...finished, dropped: Array.from({ length: 11 }, () => "x") },
  ];
  expect(bad.map((message) => parseMessage(message))).toEqual(bad.map(() => null));
});
