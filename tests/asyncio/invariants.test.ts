/** What the comments at the runtime's fields promise, asserted at every event of random programs. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import type { TimerHandle } from "../../src/asyncio/clock/handles.ts";
import { type Coroutine, iscoroutine } from "../../src/asyncio/coroutines/coroutine.ts";
import { startInterpreter } from "../../src/asyncio/interpreter.ts";
import type { EventLoop } from "../../src/asyncio/loop/loop.ts";
import { state } from "../../src/asyncio/process/state.ts";
import { Task } from "../../src/asyncio/tasks/task.ts";
import { builtinModules } from "../../src/modules/index.ts";
import { runProgram } from "../../src/sandbox/link.ts";
import { generate } from "../conformance/fuzz/generate.ts";
import { evaluate } from "../conformance/oracle/evaluate.ts";
import { compile } from "../conformance/oracle/ours.ts";

/** `_timersCancelled` counts the cancelled timers in the heap. */
function timersCancelled(loop: EventLoop): string[] {
  const { items } = loop._timers as unknown as { items: TimerHandle[] };
  const counted = (loop as unknown as { _timersCancelled: number })._timersCancelled;
  const there = items.filter((timer) => timer._isCancelled).length;
  return counted === there ? [] : [`${there} cancelled timers are in the heap, and ${counted} are counted`];
}

/** A task that is not done is in one place: the ready queue, the callbacks of what it awaits, or in the middle of a step. */
function placesOfTasks(loop: EventLoop): string[] {
  const ready = new Map<Task, number>();
  for (const item of loop._ready) if (item instanceof Task) ready.set(item, (ready.get(item) ?? 0) + 1);
  const faults: string[] = [];
  for (const task of loop._tasks) {
    if (task.done()) faults.push(`${task.get_name()} is done, and still among the loop's tasks`);
    const awaited = task._awaited;
    const callbacks = awaited === null ? [] : [awaited._callbacks].flat();
    const waits = callbacks.filter((entry) => entry === task).length;
    const places = (ready.get(task) ?? 0) + waits + (loop._currentTask === task ? 1 : 0);
    if (places !== 1) faults.push(`${task.get_name()} is in ${places} places`);
  }
  return faults;
}

/** The frames of a task that waits: from the innermost, by `_caller`, to the outermost, which alone knows the innermost. */
function frames(loop: EventLoop): string[] {
  const faults: string[] = [];
  for (const task of loop._tasks) {
    const root = task._coroutine;
    if (loop._currentTask === task || root._top === null) continue;
    let frame: Coroutine = root._top;
    let depth = 0;
    for (; frame._caller !== null; frame = frame._caller) {
      depth += 1;
      if (frame._top !== null) faults.push(`${task.get_name()}: a frame in the middle knows a top`);
      if (!iscoroutine(frame._caller)) faults.push(`${task.get_name()}: a caller is no coroutine`);
    }
    if (frame !== root) faults.push(`${task.get_name()}: ${depth} frames up is not the task's own coroutine`);
  }
  return faults;
}

test("hold at every turn of 100 random programs", async () => {
  const source = readFileSync(new URL("../conformance/fuzz/interpreter.learner.ts", import.meta.url), "utf8");
  const learner = await compile({ "main.ts": source }, "main.ts");
  const faults: string[] = [];
  let looked = 0;
  for (let seed = 5001; seed <= 5100; seed += 1) {
    const interpreter = startInterpreter({
      write: () => undefined,
      observer({ kind }) {
        const loop = state.running;
        // Between two steps; in the middle of one, a task may be on its way from one place to the next.
        if (loop === null || kind !== "tick") return;
        looked += 1;
        for (const fault of [...timersCancelled(loop), ...placesOfTasks(loop), ...frames(loop)]) {
          faults.push(`seed ${seed}: ${fault}`);
        }
      },
    });
    const builtins = { ...interpreter.builtins, fuzzProgram: generate(seed) };
    let uncaught: { error: unknown } | undefined;
    try {
      runProgram(learner, { evaluate, hooks: interpreter.hooks, builtins, modules: builtinModules });
    } catch (error) {
      uncaught = { error };
    }
    interpreter.finish(uncaught);
  }
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});
