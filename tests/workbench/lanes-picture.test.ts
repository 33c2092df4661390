import { expect, test } from "vitest";
import { lanesOf, type Lane } from "../../src/workbench/timeline/lanes.ts";
import { arrowsBetween, arrowsOf } from "../../src/workbench/timeline/picture/arrows.ts";
import { areasOf, countsAt, densityOf, meanBetween } from "../../src/workbench/timeline/picture/density.ts";
import { hitAt } from "../../src/workbench/timeline/picture/hit.ts";
import { piecesOf, shapeOf } from "../../src/workbench/timeline/picture/level.ts";
import { focusIn, moveBy } from "../../src/workbench/timeline/picture/moves.ts";
import { groupsOf, heightOf, rowAt, rowsOf, rowsOfTasks } from "../../src/workbench/timeline/picture/rows.ts";
import { createScale } from "../../src/workbench/timeline/picture/scale.ts";
import { toWindow, whole, zoomed } from "../../src/workbench/timeline/picture/view.ts";
import { Recorder } from "./fixtures/recorder.ts";
import { runTwoSleepers } from "./fixtures/runs.ts";

const each = () => 1;

/** So many tasks that start, sleep a second side by side and end; one of them fails. */
function sleepers(count: number, failing = -1) {
  const r = new Recorder();
  r.create(1, "main").turn().step(1);
  for (let n = 0; n < count; n += 1) r.create(n + 2, `Task-${n + 2}`, "sleeper");
  r.wait("gather", "gather").turn();
  for (let n = 0; n < count; n += 1) r.step(n + 2).wait("sleep(1)");
  r.passTo(1).turn();
  for (let n = 0; n < count; n += 1) r.ready(n + 2);
  for (let n = 0; n < count; n += 1) r.step(n + 2).end(n === failing ? "failed" : "finished");
  return r.trace;
}

const namesOf = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.kind === "lane" ? row.lane.name : `${row.open ? "v" : ">"} ${row.group.name}`));

test("a few lanes stand for themselves", () => {
  const lanes = lanesOf(runTwoSleepers().trace);
  expect(namesOf(rowsOf(lanes, groupsOf(lanes), new Set()))).toEqual(["Task-1", "a", "b"]);
});

test("many that run the same and end the same fold into a row, and one that fails stays apart", () => {
  const lanes = lanesOf(sleepers(1_000, 500));
  const rows = rowsOf(lanes, groupsOf(lanes), new Set());
  expect(namesOf(rows)).toEqual(["main", "> sleeper × 999", "Task-502"]);
  expect(rows.map(({ top, height }) => [top, height])).toEqual([
    [0, 30],
    [30, 52],
    [82, 30],
  ]);
  expect(heightOf(rows)).toBe(112);
});

test("a group unfolds below its name, and each task knows its row", () => {
  const lanes = lanesOf(sleepers(20));
  const groups = groupsOf(lanes);
  const key = [...groups.values()][0]!.key;
  const folded = rowsOf(lanes, groups, new Set());
  const open = rowsOf(lanes, groups, new Set([key]));
  expect(namesOf(open)).toEqual(["main", "v sleeper × 20", ...lanes.slice(1).map(({ name }) => name)]);
  expect([...rowsOfTasks(folded).values()]).toEqual([0, ...Array.from({ length: 20 }, () => 1)]);
  expect([...rowsOfTasks(open).values()]).toEqual([0, ...Array.from({ length: 20 }, (_, n) => n + 2)]);
});

test("a height belongs to the row that covers it, beyond the ends to the first and last", () => {
  const lanes = lanesOf(sleepers(20));
  const rows = rowsOf(lanes, groupsOf(lanes), new Set());
  expect([-5, 0, 29, 30, 81, 82, 999].map((y) => rowAt(rows, y))).toEqual([0, 0, 0, 1, 1, 1, 1]);
  expect(rowAt([], 5)).toBe(-1);
});

test("a thread has a lane after the tasks: it works, sleeps, waits for the interpreter's lock and ends", () => {
  const r = new Recorder();
  r.create(1, "main").turn().step(1).wait("read() in a thread", "thread");
  r.task = 0;
  r.add({ kind: "thread-started", started: 1, name: "asyncio_0", process: false, work: "read()", by: 1 });
  const begun = r.trace.length - 1;
  r.add({ kind: "printed", stream: "stdout", text: "in it\n" });
  r.add({ kind: "thread-does", does: "sleeping", text: "time.sleep(1)", until: 1 });
  r.passTo(1);
  r.add({ kind: "thread-does", does: "gil", text: "the lock of the interpreter" });
  r.add({ kind: "thread-does", does: "computing", text: "" });
  for (const event of r.trace.slice(begun + 1)) {
    if (event.kind !== "time-passed") event.thread = 1;
  }
  r.add({ kind: "thread-ended", ended: 1, outcome: "finished" }).ready(1);
  const lanes = lanesOf(r.trace);
  expect(lanes.map(({ kind, task, name }) => [kind, task, name])).toEqual([
    ["task", 1, "main"],
    ["thread", -1, "asyncio_0"],
  ]);
  expect(lanes[1]?.spans.map(({ state, wait, work }) => [state, wait?.kind, wait?.text, work])).toEqual([
    ["running", undefined, undefined, "read()"],
    ["waiting", "timer", "time.sleep(1)", "read()"],
    ["waiting", "lock", "the lock of the interpreter", "read()"],
    ["running", undefined, undefined, "read()"],
  ]);
  expect(lanes[1]?.marks.map(({ kind }) => kind)).toEqual(["print", "finished"]);
  // Its result wakes the task that asked for it.
  expect(arrowsOf(r.trace).map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["creates", 0, 1],
    ["wakes", -1, 1],
  ]);
});

test("arrows tell who created, woke and cancelled whom; behind a gather it is who ended last", () => {
  const r = new Recorder();
  r.create(1, "main").turn().step(1).create(2, "a").create(3, "b");
  r.add({
    kind: "task-waiting",
    wait: { kind: "gather", tasks: [2, 3], text: "gather of a, b" },
  });
  r.turn().step(2).end().step(3);
  r.add({ kind: "cancel-requested", target: 1, message: null });
  r.end().turn().ready(1);
  const arrows = arrowsOf(r.trace);
  expect(arrows.map(({ kind, from, to }) => `${from} ${kind} ${to}`)).toEqual([
    "0 creates 1",
    "1 creates 2",
    "1 creates 3",
    // It was asked to stop: that wakes it, and not the end of what it waited for.
    "3 cancels 1",
  ]);
  const sleeping = runTwoSleepers().trace;
  const woken = arrowsOf(sleeping).filter(({ kind }) => kind === "wakes");
  expect(woken.map(({ from, to, ends }) => [from, to, sleeping[ends]?.time])).toEqual([
    [2, 1, 1],
    [3, 1, 2],
  ]);
  expect(arrowsBetween(woken, woken[1]!.ends, 1e9)).toEqual([woken[1]]);
  expect(arrowsBetween(woken, 0, woken[0]!.ends)).toEqual([woken[0]]);
});

test("where a callback of the loop cancels, an arrow comes from the task that put it there; a timer's has none", () => {
  const r = new Recorder();
  const done = "TaskGroup._on_task_done()";
  r.create(1, "main").turn().step(1).create(2, "fails").create(3, "sibling").wait("the group", "wait");
  r.turn().step(2).add({ kind: "callback-ready", callback: 1, name: done }).end("failed");
  r.turn().add({ kind: "callback", callback: 1, name: done });
  r.add({ kind: "cancel-requested", target: 3, message: null });
  r.add({ kind: "cancel-requested", target: 1, message: null });
  // The loop's turn ends, and with it what the callback does.
  r.turn().add({ kind: "cancel-requested", target: 3, message: null });
  r.turn().add({ kind: "callback", callback: 2, name: "Timeout._on_timeout()" });
  r.add({ kind: "cancel-requested", target: 1, message: null });
  const arrows = arrowsOf(r.trace).filter(({ kind }) => kind === "cancels");
  expect(arrows.map(({ from, to, begins }) => [from, to, r.trace[begins]?.kind])).toEqual([
    [2, 3, "callback-ready"],
    [2, 1, "callback-ready"],
  ]);
});

test("a folded row counts who runs, is ready and waits, at an event and between two places", () => {
  const trace = sleepers(8);
  const lanes = lanesOf(trace).slice(1);
  const density = densityOf(lanes, trace.length);
  const waiting = trace.findLastIndex(({ kind }) => kind === "task-waiting");
  expect(density.most).toBe(8);
  expect([0, waiting - 1, waiting, trace.length - 1].map((index) => countsAt(density, index))).toEqual([
    [0, 0, 0],
    [1, 0, 7],
    [0, 0, 8],
    [0, 0, 0],
  ]);
  const { at } = createScale(trace, each, 600);
  const areas = areasOf(density, at);
  const passed = trace.findIndex(({ kind }) => kind === "time-passed");
  // All of them sleep between the moments.
  expect(meanBetween(density, areas, at, at[waiting]! + 1, at[passed]! - 1)).toEqual([0, 0, 8]);
  const half = meanBetween(density, areas, at, at[waiting - 1]!, at[waiting]!);
  expect(half.map((mean) => Number(mean.toFixed(6)))).toEqual([1, 0, 7]);
});

const spans = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    state: n % 4 === 0 ? ("running" as const) : ("waiting" as const),
    from: n,
    to: n + 1,
    wait: null,
    at: 0,
  }));
const evenly = (count: number, width: number) =>
  Float64Array.from({ length: count + 1 }, (_, n) => (n * width) / count);

test("spans are drawn one by one while they have room, and as a mixture where they share pixels", () => {
  const few = piecesOf(shapeOf(spans(4), evenly(4, 400)), whole(400));
  expect(few.map(({ kind, x, end }) => [kind, x, end])).toEqual([
    ["span", 0, 100],
    ["span", 100, 200],
    ["span", 200, 300],
    ["span", 300, 400],
  ]);
  const many = piecesOf(shapeOf(spans(100_000), evenly(100_000, 400)), whole(400));
  expect(many.length).toBeLessThanOrEqual(201);
  expect(many.map(({ kind }) => kind)).toEqual(many.map(() => "mixture"));
  expect(many.map((piece) => piece.kind === "mixture" && Math.round(piece.running * 100))).toEqual(
    many.map(() => 25),
  );
});

test("zoomed, only the spans in the window are drawn, and each of them is", () => {
  const shape = shapeOf(spans(100_000), evenly(100_000, 400));
  const view = zoomed(whole(400), 5_000, 200);
  const pieces = piecesOf(shape, view);
  expect(pieces.length).toBeLessThan(25);
  expect(pieces.map(({ kind }) => kind)).toEqual(pieces.map(() => "span"));
  expect(pieces[0]!.end).toBeGreaterThan(0);
  expect(pieces.at(-1)!.x).toBeLessThanOrEqual(400);
});

test("a place of the picture is a lane, the span there, and the mark within reach", () => {
  const { trace } = runTwoSleepers();
  const lanes = lanesOf(trace);
  const rows = rowsOf(lanes, groupsOf(lanes), new Set());
  const scale = createScale(trace, each, 900);
  const view = whole(900);
  const printed = trace.findIndex(({ kind, task }) => kind === "printed" && task === 2);
  const mark = hitAt(rows, scale, view, toWindow(view, scale.at[printed]!) + 1, 45);
  expect([mark?.row, mark?.mark?.kind, trace[mark?.index ?? 0]?.kind]).toEqual([1, "print", "printed"]);
  const waiting = trace.findIndex(({ kind, task }) => kind === "task-waiting" && task === 3);
  const sleeping = hitAt(rows, scale, view, toWindow(view, scale.at[waiting]!) + 40, 75);
  expect([sleeping?.row, lanes[2]?.spans[sleeping?.span ?? -1]?.wait?.text, sleeping?.mark]).toEqual([
    2,
    "sleep(2)",
    null,
  ]);
  expect(hitAt(rows, scale, view, 5, 500)).toBe(null);
});

test("keys go along a lane and from lane to lane, and to its start and end", () => {
  const { trace } = runTwoSleepers();
  const lanes = lanesOf(trace);
  const rows = rowsOf(lanes, groupsOf(lanes), new Set());
  const told: unknown[] = [];
  let focus = focusIn(rows, 0, 0);
  let moment = 0;
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "End", "ArrowDown", "Home", "ArrowUp", "x"]) {
    const move = moveBy(key, rows, focus, moment);
    focus = move?.focus ?? focus;
    moment = move?.moment ?? moment;
    const row = rows[focus.row]!;
    const lane: Lane | null = row.kind === "lane" ? row.lane : null;
    told.push([key, lane?.name, lane?.spans[focus.span]?.state, trace[moment]?.kind, move !== null]);
  }
  expect(told).toEqual([
    ["ArrowDown", "a", "ready", "run-started", true],
    ["ArrowRight", "a", "running", "step-started", true],
    ["ArrowRight", "a", "waiting", "task-waiting", true],
    ["End", "a", "running", "task-ended", true],
    ["ArrowDown", "b", "waiting", "task-ended", true],
    ["Home", "b", "ready", "task-created", true],
    ["ArrowUp", "a", "ready", "task-created", true],
    ["x", "a", "ready", "task-created", false],
  ]);
});
