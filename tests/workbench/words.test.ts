import { expect, test } from "vitest";
import type { RunResult } from "../../src/sandbox/run.ts";
import { placeWords } from "../../src/workbench/run/place-words.ts";
import { piecesOf } from "../../src/workbench/run/output/printed.ts";
import { findPlaces } from "../../src/workbench/run/places.ts";
import { seconds } from "../../src/grader/measures.ts";
import { lanesOf } from "../../src/workbench/timeline/lanes.ts";
import { linesAt } from "../../src/workbench/timeline/loop/lines.ts";
import { loopAt } from "../../src/workbench/timeline/loop/now.ts";
import { createModel, printedUntil, sentenceAt, type Model } from "../../src/workbench/timeline/model.ts";
import { Recorder } from "./fixtures/recorder.ts";
import { runFailing, runTwoSleepers } from "./fixtures/runs.ts";

const modelOf = (result: RunResult) => createModel(result, result.output.flatMap(piecesOf));

test("seconds have two decimals, and more only where they matter", () => {
  expect([0, 3, 1.5, 0.1 + 0.2, 0.0005, 1e-6, 86_400].map(seconds)).toEqual([
    "0.00 s",
    "3.00 s",
    "1.50 s",
    "0.30 s",
    "0.0005 s",
    "0.000001 s",
    "86400.00 s",
  ]);
});

test("a place names its file where the program has several to look in", () => {
  const file = (path: string, inAnswer = false) => ({ path, text: "", inAnswer });
  const place = { file: "client.ts", line: 4 };
  expect([
    placeWords([file("client.ts")], place),
    placeWords([file("client.ts"), file("answer.json", true)], place),
    placeWords([file("main.ts"), file("client.ts")], place),
  ]).toEqual(["line 4", "line 4", "client.ts, line 4"]);
});

test("places in a text are found in tracebacks, warnings and reprs", () => {
  const text =
    'File "main.ts", line 3, in main\nmain.ts:5: RuntimeWarning\n<coroutine at drivers/slow.ts:7:2>\nno.tsx:1 4:5';
  expect(findPlaces(text).filter((piece) => typeof piece !== "string")).toEqual([
    { text: 'File "main.ts", line 3', place: { file: "main.ts", line: 3, column: 1 } },
    { text: "main.ts:5", place: { file: "main.ts", line: 5, column: 1 } },
    { text: "drivers/slow.ts:7:2", place: { file: "drivers/slow.ts", line: 7, column: 2 } },
  ]);
  expect(
    findPlaces(text)
      .map((piece) => (typeof piece === "string" ? piece : piece.text))
      .join(""),
  ).toBe(text);
});

test("every event of a run is a sentence", () => {
  const model = modelOf(runTwoSleepers());
  expect(model.trace.map((_, index) => sentenceAt(model, index))).toMatchInlineSnapshot(`
    [
      "The event loop starts",
      "The program creates Task-1, which will run main()",
      "Task-1 is ready to run",
      "Turn 1 of the loop begins, with 1 callback ready",
      "Task-1 runs",
      "Task-1 prints “go”",
      "Task-1 creates a, which will run say()",
      "Task-1 makes a ready to run",
      "Task-1 creates b, which will run say()",
      "Task-1 makes b ready to run",
      "Task-1 waits for task 'a'",
      "Turn 2 of the loop begins, with 2 callbacks ready",
      "a runs",
      "a waits for sleep(1)",
      "b runs",
      "b waits for sleep(2)",
      "Turn 3 of the loop begins, with 0 callbacks ready",
      "Nothing is ready: the clock moves from 0.00 s to 1.00 s",
      "Turn 4 of the loop begins, with 1 callback ready",
      "a is ready to run",
      "a runs",
      "a prints “hello”",
      "a is done: None",
      "a makes Task-1 ready to run",
      "Turn 5 of the loop begins, with 1 callback ready",
      "Task-1 runs",
      "Task-1 waits for task 'b'",
      "Turn 6 of the loop begins, with 0 callbacks ready",
      "Nothing is ready: the clock moves from 1.00 s to 2.00 s",
      "Turn 7 of the loop begins, with 1 callback ready",
      "b is ready to run",
      "b runs",
      "b prints “world”",
      "b is done: None",
      "b makes Task-1 ready to run",
      "Turn 8 of the loop begins, with 1 callback ready",
      "Task-1 runs",
      "Task-1 prints “done”",
      "Task-1 is done: None",
      "The event loop has finished",
    ]
  `);
});

const ROOM = { ready: 9, timers: 9, tasks: 99 };
const tasksAt = (model: Model, moment: number) =>
  loopAt(model, moment, ROOM).tasks.map(({ name, text, place }) => [name, text, place?.line]);

test("at each moment the tasks say what they do and where they stand", () => {
  const model = modelOf(runTwoSleepers());
  const hello = model.trace.findIndex((event) => event.kind === "printed" && event.text === "hello\n");
  expect(tasksAt(model, hello)).toEqual([
    ["Task-1", "waits for task 'a'", 12],
    ["a", "running", 5],
    ["b", "waits for sleep(2)", 4],
  ]);
  expect(linesAt(model, hello)).toEqual([
    { file: "main.ts", line: 12, state: "waiting", label: "Task-1: waits for task 'a'" },
    { file: "main.ts", line: 5, state: "running", label: "a: running" },
    { file: "main.ts", line: 4, state: "waiting", label: "b: waits for sleep(2)" },
  ]);
});

test("tasks on one line share its mark, which shows the liveliest", () => {
  const model = modelOf(runTwoSleepers());
  const asleep = model.trace.findIndex(({ kind }) => kind === "time-passed");
  expect(linesAt(model, asleep)).toEqual([
    { file: "main.ts", line: 12, state: "waiting", label: "Task-1: waits for task 'a'" },
    { file: "main.ts", line: 4, state: "waiting", label: "a: waits for sleep(1)\n\nb: waits for sleep(2)" },
  ]);
});

test("output so far follows the events, and its reports outside the trace their time", () => {
  const model = modelOf(runFailing());
  const last = model.trace.length - 1;
  expect([0, last].map((index) => printedUntil(model, index))).toEqual([0, 9]);
});

test("a task that failed says so afterwards", () => {
  const { trace } = runFailing();
  const model = modelOf(runFailing());
  expect(lanesOf(trace).map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
  expect(loopAt(model, trace.length - 1, ROOM)).toMatchObject({ tasks: [], ended: "2 failed" });
});

test("a loop's prints are one chunk, and are told apart again", () => {
  const r = new Recorder();
  r.create(1, "Task-1", "main").turn().step(1);
  r.print("1").print("2").print("3\nand more").end();
  const chunk = { stream: "stdout" as const, text: "1\n2\n3\nand more\n", time: 0, task: 1, at: 0 };
  const model = modelOf({ ...r.result(), output: [chunk] });
  expect(model.trace.map(({ kind }, index) => `${kind} ${printedUntil(model, index)}`)).toEqual([
    "task-created 0",
    "task-ready 0",
    "tick 0",
    "step-started 0",
    "printed 1",
    "printed 2",
    "printed 4",
    "task-ended 4",
  ]);
});

test("a line printed bit by bit is there with its last bit", () => {
  const r = new Recorder();
  r.create(1, "Task-1", "main").turn().step(1);
  r.add({ kind: "printed", stream: "stdout", text: "a " }).add({
    kind: "printed",
    stream: "stdout",
    text: "b\n",
  });
  const chunk = { stream: "stdout" as const, text: "a b\n", time: 0, task: 1, at: 0 };
  const model = modelOf({ ...r.result(), output: [chunk] });
  expect(model.trace.map((_, index) => printedUntil(model, index))).toEqual([0, 0, 0, 0, 0, 1]);
});

test("a long line is cut into pieces that make it up", () => {
  const chunk = { stream: "stdout" as const, text: `${"x".repeat(4_500)}\ny`, time: 0, task: 0, at: 0 };
  const pieces = piecesOf(chunk).map(({ text }) => text);
  expect(pieces.map(({ length }) => length)).toEqual([2_000, 2_000, 501, 1]);
  expect(pieces.join("")).toBe(chunk.text);
});
