import { expect, test } from "vitest";
import { lanesOf, spanAt, type Lane } from "../../src/workbench/timeline/lanes.ts";
import { Recorder } from "./fixtures/recorder.ts";
import { runFailing, runTwoSleepers } from "./fixtures/runs.ts";

const spansOf = (lane: Lane | undefined, trace: { time: number }[]) =>
  lane?.spans.map(({ state, from, to, wait }) => {
    const time = (index: number) => trace[Math.min(index, trace.length - 1)]!.time;
    return `${state} ${time(from)}-${time(to)}${wait === null ? "" : ` ${wait.text}`}`;
  });

test("a task is ready, runs, waits, is ready, runs and ends", () => {
  const { trace } = runTwoSleepers();
  const lanes = lanesOf(trace);
  expect(lanes.map(({ name, coroutine, outcome }) => [name, coroutine, outcome])).toEqual([
    ["Task-1", "main", "finished"],
    ["a", "say", "finished"],
    ["b", "say", "finished"],
  ]);
  expect(spansOf(lanes[1], trace)).toEqual([
    "ready 0-0",
    "running 0-0",
    "waiting 0-1 sleep(1)",
    "ready 1-1",
    "running 1-1",
  ]);
  expect(spansOf(lanes[0], trace)).toEqual([
    "ready 0-0",
    "running 0-0",
    "waiting 0-1 task 'a'",
    "ready 1-1",
    "running 1-1",
    "waiting 1-2 task 'b'",
    "ready 2-2",
    "running 2-2",
  ]);
});

test("marks stand at the events that made them", () => {
  const { trace } = runFailing();
  const marks = lanesOf(trace).map(({ name, marks: its }) => [
    name,
    its.map(({ kind, index }) => [kind, trace[index]?.kind]),
  ]);
  expect(marks).toEqual([
    [
      "Task-1",
      [
        ["created", "task-created"],
        ["print", "printed"],
        ["failed", "task-ended"],
      ],
    ],
    [
      "a",
      [
        ["created", "task-created"],
        ["failed", "task-ended"],
      ],
    ],
  ]);
});

test("a task that gives up one turn is ready meanwhile, not waiting", () => {
  const r = new Recorder();
  r.create(1, "a").turn().step(1).wait("sleep(0)", "turn").ready(1).turn().step(1).end();
  const [lane] = lanesOf(r.trace);
  expect(lane?.spans.map(({ state }) => state)).toEqual(["ready", "running", "ready", "ready", "running"]);
});

test("a wake-up that comes while the task still runs makes it ready as soon as it suspends", () => {
  const r = new Recorder();
  r.create(1, "a").turn().step(1);
  r.ready(1, 1).wait("future", "future").turn().step(1).end();
  const [lane] = lanesOf(r.trace);
  expect(lane?.spans.map(({ state }) => state)).toEqual(["ready", "running", "ready", "running"]);
});

test("what nothing ended is open to the end", () => {
  const r = new Recorder();
  r.create(1, "a").turn().step(1).wait("lock.acquire()", "lock");
  const [lane] = lanesOf(r.trace);
  expect([lane?.ended, lane?.spans.at(-1)]).toEqual([
    null,
    { state: "waiting", from: 4, to: 5, wait: { kind: "lock", text: "lock.acquire()" }, at: 0 },
  ]);
});

test("an eager task runs inside its maker's step and both lanes say so", () => {
  const r = new Recorder();
  r.create(1, "maker").turn().step(1);
  r.add({ kind: "task-created", created: 2, name: "eager", coroutine: "f" });
  r.step(2).end();
  r.task = 1;
  r.end();
  expect(lanesOf(r.trace).map(({ name, spans }) => [name, spans.map(({ state }) => state)])).toEqual([
    ["maker", ["ready", "running"]],
    ["eager", ["running"]],
  ]);
});

test("a cancel is marked on the task that is asked to stop", () => {
  const r = new Recorder();
  r.create(1, "a").create(2, "b").turn().step(1).add({ kind: "cancel-requested", target: 2, message: null });
  expect(lanesOf(r.trace).map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([
    ["created"],
    ["created", "cancel"],
  ]);
});

test("module level has a lane where something happened there, and runs around the loop", () => {
  const r = new Recorder();
  r.print("before").add({ kind: "run-started", loop: 1 }).create(1, "Task-1", "main").turn().step(1).end();
  r.task = 0;
  r.add({ kind: "run-ended" }).print("after");
  const [main, task] = lanesOf(r.trace);
  expect(main?.name).toBe("main program");
  expect(main?.spans.map(({ state, from, to }) => [state, from, to])).toEqual([
    ["running", 0, 1],
    ["running", 7, 9],
  ]);
  expect(task?.name).toBe("Task-1");
});

test("without anything at module level there is no lane for it", () => {
  expect(lanesOf(runTwoSleepers().trace).map(({ task }) => task)).toEqual([1, 2, 3]);
});

test("the span at each event is the one that the event began or that goes on", () => {
  const { trace } = runTwoSleepers();
  const lane = lanesOf(trace)[1]!;
  const changes = trace.flatMap((event, index) => {
    const state = spanAt(lane, index)?.state ?? "none";
    return index > 0 && state === (spanAt(lane, index - 1)?.state ?? "none")
      ? []
      : [`${event.kind}: ${state}`];
  });
  expect(changes).toEqual([
    "run-started: none",
    "task-ready: ready",
    "step-started: running",
    "task-waiting: waiting",
    "task-ready: ready",
    "step-started: running",
    "task-ended: none",
  ]);
});
