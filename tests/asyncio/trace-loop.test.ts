/** What the trace tells of the loop itself: enough to know its queue and its timers at every event; and of threads. */
import { globSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import { disposeCompiler, runHere } from "../sandbox/run-here.ts";

afterAll(disposeCompiler);

/** The ready queue and the timers, kept by the events alone. A queue's items are `task 1`, `callback 2`. */
class Replay {
  queue: string[] = [];
  timers = new Map<number, number>();
  cancelled = new Set<string>();
  /** What of the turn's batch has not run. */
  batch = 0;
  /** Each turn: how many callbacks the loop says are ready, and how many this knows of. */
  turns: [told: number, known: number][] = [];

  add(event: TraceEvent): void {
    switch (event.kind) {
      case "task-ready":
        this.queue.push(`task ${event.ready}`);
        break;
      case "callback-ready":
        this.queue.push(`callback ${event.callback}`);
        break;
      case "callback-cancelled":
        this.cancelled.add(`callback ${event.callback}`);
        break;
      case "timer-set":
        this.timers.set(event.timer, event.when ?? Infinity);
        break;
      case "timer-cancelled":
        this.timers.delete(event.timer);
        this.cancelled.add(`callback ${event.timer}`);
        break;
      case "timer-fired":
        this.timers.delete(event.timer);
        this.queue.push(`callback ${event.timer}`);
        break;
      case "callback":
        this.take(`callback ${event.callback}`);
        break;
      case "step-started":
        // A task that starts eagerly is in no queue.
        if (this.queue.includes(`task ${event.task}`)) this.take(`task ${event.task}`);
        break;
      case "tick":
        for (; this.batch > 0; this.batch -= 1) {
          const passedOver = this.queue.shift()!;
          if (!this.cancelled.has(passedOver)) throw new Error(`${passedOver} did not run`);
        }
        this.turns.push([event.ready, this.queue.length]);
        this.batch = event.ready;
        break;
      case "loop-closed":
        this.queue = [];
        this.timers.clear();
        this.batch = 0;
        break;
      default:
    }
  }

  private take(item: string): void {
    while (this.cancelled.has(this.queue[0] ?? "")) {
      this.queue.shift();
      this.batch -= 1;
    }
    if (this.queue[0] !== item) throw new Error(`${item} runs before ${String(this.queue[0])}`);
    this.queue.shift();
    this.batch -= 1;
  }
}

async function recorded(program: string): Promise<TraceEvent[]> {
  const { trace } = await runHere(`import asyncio from "asyncio";\nimport time from "time";\n${program}`);
  return trace;
}

describe("the ready queue and the timers", () => {
  it("follow from the trace: callbacks, cancelled ones, timers, done callbacks", async () => {
    const replay = new Replay();
    const seen: string[] = [];
    const trace = await recorded(`
function tick(name: string) { print(name); }
async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_soon(tick, "a");
  loop.call_soon(tick, "b").cancel();
  loop.call_later(2, tick, "late");
  loop.call_later(1, tick, "called off").cancel();
  const future = loop.create_future();
  future.add_done_callback(() => print("done"));
  future.set_result(1);
  await asyncio.sleep(1);
  await asyncio.sleep(2);
}
asyncio.run(main());`);
    for (const event of trace) {
      replay.add(event);
      if (event.kind === "tick") {
        const timers = [...replay.timers.values()].sort().join(" ");
        seen.push(`${event.time}: ${replay.queue.join(", ")} | ${timers}`);
      }
    }
    expect(seen.slice(0, 6)).toEqual([
      "0: task 1 | ",
      "0: callback 1, callback 2, callback 5 | 1 2",
      "1: callback 6 | 2",
      "1: task 1 | 2",
      "2: callback 3 | 3",
      "3: callback 7 | ",
    ]);
  });

  const groups = "{cancel,debug,eager,futures,gather,loop,run,taskgroup,threads,ticks,timeout,wait_for}";
  const twins = globSync(`tests/conformance/twins/${groups}/*.ts`);
  it.each(twins)("are known at every turn of %s", async (file) => {
    const { trace } = await runHere(readFileSync(file, "utf8"));
    const replay = new Replay();
    for (const event of trace) {
      // A loop that runs inside another thread has a queue of its own.
      if (event.thread === undefined) replay.add(event);
    }
    expect(replay.turns.filter(([told, known]) => told !== known)).toEqual([]);
  });
});

describe("simulated threads", () => {
  it("are told of on their own clock: who asked, what they do until when, what they print", async () => {
    const trace = await recorded(`
function work(n: number) { time.sleep(0.5); time.burn(1); print("out", n); }
async function main() {
  await asyncio.gather(asyncio.to_thread(work, 1), asyncio.to_thread(work, 2));
}
asyncio.run(main());`);
    const told = trace.flatMap((event) => {
      switch (event.kind) {
        case "thread-started":
          return `${event.time} ${event.name} begins ${event.work} for task ${event.by}`;
        case "thread-does":
          return `${event.time} ${event.thread ?? 0} ${event.does} ${event.until ?? ""}`.trim();
        case "thread-ended":
          return `${event.time} ${event.ended} ${event.outcome}`;
        case "printed":
          return `${event.time} ${event.thread ?? 0} prints`;
        default:
          return [];
      }
    });
    expect(told).toEqual([
      "0 asyncio_0 begins work() for task 2",
      "0 asyncio_1 begins work() for task 3",
      "0 1 sleeping 0.5",
      "0 2 sleeping 0.5",
      "0.5 1 running",
      "0.5 1 computing 1.5",
      "0.5 2 running",
      "0.5 2 gil 1.5",
      "1.5 1 running",
      "1.5 1 prints",
      "1.5 1 finished",
      "1.5 2 computing 2.5",
      "2.5 2 running",
      "2.5 2 prints",
      "2.5 2 finished",
    ]);
  });
});
