/**
 * The loop at each moment, as the timeline derives it from the trace, against the loop itself: while random programs run, the
 * runtime's own queue, timers and tasks are noted at each event.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Handle, TimerHandle } from "../../src/asyncio/clock/handles.ts";
import { startInterpreter } from "../../src/asyncio/interpreter.ts";
import { state } from "../../src/asyncio/process/state.ts";
import { Task } from "../../src/asyncio/tasks/task.ts";
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import type { Program } from "../../src/compiler/program.ts";
import { builtinModules } from "../../src/modules/index.ts";
import { runProgram } from "../../src/sandbox/link.ts";
import { factsOf } from "../../src/workbench/timeline/loop/facts.ts";
import { History } from "../../src/workbench/timeline/loop/history.ts";
import { LoopState } from "../../src/workbench/timeline/loop/state.ts";
import { generate } from "../conformance/fuzz/generate.ts";
import { evaluate } from "../conformance/oracle/evaluate.ts";
import { compile } from "../conformance/oracle/ours.ts";

interface Noted {
  ready: string[];
  timers: number[];
  running: number;
  /** Tasks that are not done; only between two steps, for a task is noted a little before it is in its loop's list. */
  tasks: number[] | null;
}

const SETTLED: readonly string[] = [
  "step-started",
  "task-created",
  "printed",
  "tick",
  "callback",
  "timer-set",
];

const nameOf = (item: Handle | Task) =>
  item instanceof Task ? `task ${item._number}` : `callback ${item._sequence}`;

/** What the runtime itself holds. What was cancelled it may hold a little longer than need be. */
function note(kind: TraceEvent["kind"]): Noted | null {
  const loop = state.running;
  // A timer that fires is on its way from the one to the other.
  if (loop === null || kind === "timer-fired") return null;
  const { items } = loop._timers as unknown as { items: TimerHandle[] };
  const live = items.filter((timer) => !timer._isCancelled);
  live.sort((a, b) => a._deadline - b._deadline || a._sequence - b._sequence);
  return {
    ready: [...loop._ready].filter((item) => item instanceof Task || !item._isCancelled).map(nameOf),
    timers: live.map(({ _sequence: sequence }) => sequence),
    running: loop._currentTask?._number ?? 0,
    tasks:
      kind === "tick" ? [...loop._tasks].map(({ _number: number }) => number).sort((a, b) => a - b) : null,
  };
}

function derive(trace: readonly TraceEvent[], now: LoopState, kind: TraceEvent["kind"]): Noted {
  const ready = now
    .ready(Infinity)
    .filter((item) => !now.isCalledOff(item))
    .map((item) => {
      const event = trace[item]!;
      if (event.kind === "task-ready") return `task ${event.ready}`;
      if (event.kind === "callback-ready") return `callback ${event.callback}`;
      return event.kind === "timer-fired" ? `callback ${event.timer}` : event.kind;
    });
  const timers = now.queue.timers.map((seq) => {
    const event = trace[seq]!;
    return event.kind === "timer-set" ? event.timer : -1;
  });
  const tasks = kind === "tick" ? [...now.tasks.keys()].sort((a, b) => a - b) : null;
  return { ready, timers, running: now.running.at(-1) ?? 0, tasks };
}

let learner: Program;
beforeAll(async () => {
  const source = readFileSync(new URL("../conformance/fuzz/interpreter.learner.ts", import.meta.url), "utf8");
  learner = await compile({ "main.ts": source }, "main.ts");
});

function record(seed: number): { trace: TraceEvent[]; noted: (Noted | null)[] } {
  const trace: TraceEvent[] = [];
  const noted: (Noted | null)[] = [];
  const interpreter = startInterpreter({
    write: () => undefined,
    observer: (event) => {
      trace.push(event);
      noted.push(note(event.kind));
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
  return { trace, noted };
}

describe("the loop at each moment", () => {
  it("is what the runtime holds, at every event of 150 random programs", () => {
    let events = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const { trace, noted } = record(seed);
      const now = new LoopState(factsOf(trace));
      for (const [seq, { kind }] of trace.entries()) {
        now.next();
        events += 1;
        if (noted[seq] === null) continue;
        const told = derive(trace, now, kind);
        // When a task waits or ends, that is told before the runtime has put the task around it back in its place.
        if (!SETTLED.includes(kind)) told.running = noted[seq]!.running;
        expect(told, `seed ${seed}, event ${seq}: ${kind}`).toEqual(noted[seq]);
      }
    }
    expect(events).toBeGreaterThan(10_000);
  });

  it("is the same from wherever one comes", () => {
    const trace: TraceEvent[] = [];
    // One long recording of many programs: loops, tasks and timers go on counting.
    for (let seed = 1; trace.length < 6_000; seed += 1) trace.push(...renumbered(record(seed).trace, seed));
    const history = new History(trace);
    const slow = (seq: number) => {
      const now = new LoopState(factsOf(trace));
      while (now.seq < seq) now.next();
      return whole(trace, now);
    };
    let random = 12345;
    let seq = 0;
    for (let i = 0; i < 150; i += 1) {
      random = (random * 1103515245 + 12345) % 2 ** 31;
      // Mostly some steps back or forth, as a learner goes, and leaps now and then.
      seq = i % 5 === 0 ? random % trace.length : seq + (random % 21) - 10;
      seq = Math.max(-1, Math.min(trace.length - 1, seq));
      expect(whole(trace, history.at(seq)), `event ${seq}`).toEqual(slow(seq));
    }
  });
});

function whole(trace: readonly TraceEvent[], now: LoopState) {
  return {
    ...derive(trace, now, "tick"),
    called: now.callback,
    ended: now.ended,
    states: [...now.tasks.values()],
    turning: now.turning,
  };
}

/** The trace with all numbers moved on, as if it had happened later in the same program. */
function renumbered(trace: readonly TraceEvent[], by: number): TraceEvent[] {
  const far = by * 1_000;
  const keys = ["task", "created", "ready", "timer", "callback", "loop", "target"];
  return trace.map((event) => {
    const moved = { ...event } as Record<string, unknown>;
    for (const key of keys) {
      if (event.kind === "tick" && key === "ready") continue;
      const value = moved[key];
      if (typeof value === "number" && value > 0) moved[key] = value + far;
    }
    return moved as unknown as TraceEvent;
  });
}
