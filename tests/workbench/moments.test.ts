/** Links from what a run has to say to the very event: over programs that really run, for every kind of link. */
import { afterAll, expect, test } from "vitest";
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import type { RunResult } from "../../src/sandbox/run.ts";
import { createModel } from "../../src/workbench/timeline/model.ts";
import {
  errorAt,
  eventsOfOutput,
  momentOf,
  momentOfPiece,
  stuckTasks,
} from "../../src/workbench/run/moments.ts";
import { piecesOf } from "../../src/workbench/run/output/printed.ts";
import { scrollNeeded } from "../../src/workbench/run/visit.ts";
import { disposeCompiler, runHere } from "../sandbox/run-here.ts";

afterAll(disposeCompiler);

async function ran(source: string) {
  const result: RunResult = { ...(await runHere(source)), diagnostics: [] };
  return { result, output: result.output.flatMap(piecesOf) };
}

/** What an event is, in a word or two. */
function named({ trace }: { trace: readonly TraceEvent[] }, seq: number): string {
  const event = trace[seq];
  if (event === undefined) return "nothing";
  if (event.kind === "printed") return `printed ${JSON.stringify(event.text)}`;
  if (event.kind === "task-ended") return `task-ended ${event.outcome} of ${event.task}`;
  if (event.kind === "task-waiting") return `task-waiting ${event.wait.text}`;
  return "text" in event ? `${event.kind} ${event.text}` : event.kind;
}

test("each printed line leads to its own print, whoever prints at the same moment and whatever came merged", async () => {
  const { result, output } = await ran(`
import asyncio from "asyncio";
async function say(word: string) {
  for (let i = 0; i < 2; i += 1) print(word, i);
  await asyncio.sleep(1);
  print(word + " again");
}
async function main() {
  await asyncio.gather(say("a"), say("b"));
}
asyncio.run(main());
`);
  const events = [...eventsOfOutput(result, output)];
  expect(events.map((seq) => named(result, seq))).toEqual(
    ["a 0", "a 1", "b 0", "b 1", "a again", "b again"].map(
      (line) => `printed ${JSON.stringify(`${line}\n`)}`,
    ),
  );
  const model = createModel(result, output);
  const moments = output.map((_, piece) => momentOf(model, momentOfPiece({ result, output }, piece)));
  expect(moments.map((moment) => model.trace[moment])).toEqual(events.map((seq) => result.trace[seq]));
});

test("a warning, a message of the log and a traceback lead to what they tell of", async () => {
  const { result, output } = await ran(`
import asyncio from "asyncio";
import logging from "logging";
async function forgotten() {}
async function main() {
  forgotten();
  logging.warning("careful");
  await asyncio.sleep(1);
  throw new ValueError("no");
}
asyncio.run(main());
`);
  const events = [...eventsOfOutput(result, output)];
  expect(output.map(({ text }, piece) => [text.split("\n")[0], named(result, events[piece]!)])).toEqual([
    [
      "main.ts:6: RuntimeWarning: coroutine 'forgotten' was never awaited",
      "warned coroutine 'forgotten' was never awaited",
    ],
    ["  forgotten();", "warned coroutine 'forgotten' was never awaited"],
    ["WARNING:root:careful", "logged careful"],
    ["Traceback (most recent call last):", "task-ended failed of 1"],
    ['  File "main.ts", line 11, in <module>', "task-ended failed of 1"],
    ["    asyncio.run(main());", "task-ended failed of 1"],
    ['  File "main.ts", line 9, in main', "task-ended failed of 1"],
    ['    throw new ValueError("no");', "task-ended failed of 1"],
    ["ValueError: no", "task-ended failed of 1"],
  ]);
  expect(named(result, errorAt(result)!.seq!)).toBe("task-ended failed of 1");
});

test("an error outside of any task leads to the end of the recording", async () => {
  const { result } = await ran('print("a");\nthrow new ValueError("no");');
  expect(errorAt(result)?.seq).toBe(result.trace.length - 1);
  expect(errorAt((await ran('print("a");')).result)).toBeNull();
});

test("of a deadlock each task leads to where it began to wait", async () => {
  const { result } = await ran(`
import asyncio from "asyncio";
const lock = new asyncio.Lock();
async function first() {
  await lock.acquire();
  await asyncio.sleep(1);
  await lock.acquire();
}
async function main() {
  const queue = new asyncio.Queue();
  const task = asyncio.create_task(first(), { name: "first" });
  await asyncio.sleep(2);
  await queue.get();
}
asyncio.run(main());
`);
  expect(result.error?.type).toBe("DeadlockError");
  expect(
    stuckTasks(result).map(({ name, text, time, line, seq }) => [name, text, time, line, named(result, seq)]),
  ).toEqual([
    ["first", "lock.acquire()", 1, 7, "task-waiting lock.acquire()"],
    ["Task-1", "queue.get()", 2, 13, "task-waiting queue.get()"],
  ]);
  expect(stuckTasks((await ran('print("a");')).result)).toEqual([]);
});

test("without the event's number a link leads to the task's last doing by then", async () => {
  const { result, output } = await ran(`
import asyncio from "asyncio";
async function main() {
  print("a");
  await asyncio.sleep(1);
  print("b");
}
asyncio.run(main());
`);
  const model = createModel(result, output);
  expect(named(model, momentOf(model, { time: 0.5, task: 1 }))).toBe("task-waiting sleep(1)");
  expect(momentOf(model, { time: 0.5, task: 7 })).toBeGreaterThanOrEqual(
    momentOf(model, { time: 0.5, task: 1 }),
  );
});

test("the page scrolls no further than to show the timeline", () => {
  const view = { top: 60, bottom: 1000 };
  expect(scrollNeeded({ top: 200, bottom: 600 }, view)).toBe(0);
  expect(scrollNeeded({ top: 900, bottom: 1250 }, view)).toBe(266);
  expect(scrollNeeded({ top: 20, bottom: 370 }, view)).toBe(-56);
  // Higher than the view: from its top.
  expect(scrollNeeded({ top: 500, bottom: 2000 }, view)).toBe(424);
});
