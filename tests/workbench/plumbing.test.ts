import { expect, test } from "vitest";
import { withoutPlumbing } from "../../src/workbench/timeline/plumbing.ts";
import { Recorder } from "./fixtures/recorder.ts";

const kinds = (r: Recorder) => withoutPlumbing(r.trace).map(({ kind, task }) => `${kind} ${task}`);

function recordMain(): Recorder {
  const r = new Recorder();
  r.create(1, "Task-1", "main").add({ kind: "run-started", loop: 1 }).turn().step(1).end();
  r.turn().add({
    kind: "callback",
    callback: 1,
    name: "_run_until_complete_cb() at asyncio/base_events.py:181",
  });
  return r.add({ kind: "run-ended" });
}

test("asyncio's own callbacks and an idle shutdown are left out, with the turns they took", () => {
  const r = recordMain();
  r.create(2, "Task-2", "BaseEventLoop.shutdown_asyncgens")
    .add({ kind: "run-started", loop: 1 })
    .turn()
    .step(2)
    .end();
  r.task = 0;
  r.add({ kind: "run-ended" });
  expect(kinds(r)).toEqual([
    "task-created 0",
    "task-ready 0",
    "run-started 0",
    "tick 0",
    "step-started 1",
    "task-ended 1",
    "tick 0",
    "run-ended 0",
  ]);
});

test("a shutdown in which something is printed stays", () => {
  const r = recordMain();
  r.create(2, "Task-2", "BaseEventLoop.shutdown_asyncgens")
    .add({ kind: "run-started", loop: 1 })
    .turn()
    .step(2);
  r.print("closing").end();
  r.task = 0;
  r.add({ kind: "run-ended" });
  expect(kinds(r).slice(-8)).toEqual([
    "task-created 0",
    "task-ready 0",
    "run-started 0",
    "tick 0",
    "step-started 2",
    "printed 2",
    "task-ended 2",
    "run-ended 0",
  ]);
});

test("the learner's own callbacks stay", () => {
  const r = new Recorder();
  r.turn().add({ kind: "callback", callback: 1, name: "tick() at main.ts:3" });
  expect(kinds(r)).toEqual(["tick 0", "callback 0"]);
});

test("a run that never ended is kept whole", () => {
  const r = new Recorder();
  r.add({ kind: "run-started", loop: 1 }).create(1, "Task-1", "main").turn().step(1);
  expect(kinds(r)).toEqual(["run-started 0", "task-created 0", "task-ready 0", "tick 0", "step-started 1"]);
});

test("that a task's own call ends, and what drivers tell the checks, is left out", () => {
  const r = new Recorder();
  r.create(1, "Task-1", "main").turn().step(1);
  r.add({ kind: "reported", text: "{}" });
  r.add({ kind: "logged", logger: "app", level: "INFO", text: "mine" });
  r.add({
    kind: "call-ended",
    name: "main",
    outcome: "finished",
    text: "None",
    call: 1,
    by: 0,
    made: 0,
    awaited: 0,
  }).end();
  expect(kinds(r).slice(-3)).toEqual(["step-started 1", "logged 1", "task-ended 1"]);
});

test("the end of a loop's own threads is left out, unless it had to wait for one", () => {
  const shutdown = (waits: boolean) => {
    const r = new Recorder();
    r.create(1, "Task-1", "main").turn().step(1).end();
    r.create(2, "Task-2", "BaseEventLoop.shutdown_default_executor").turn().step(2);
    r.add({ kind: "timer-set", timer: 1, when: 300, name: "Timeout._on_timeout()" });
    r.wait("the loop's threads to end", "thread");
    if (waits) r.passTo(2);
    r.ready(2).turn().step(2).add({ kind: "timer-cancelled", timer: 1 }).end();
    return withoutPlumbing(r.trace).some(({ task }) => task === 2);
  };
  expect([shutdown(false), shutdown(true)]).toEqual([false, true]);
});
