/** Hand-made runs: just enough of a trace to be judged, for tests of what is said about it. */
import type { TraceEvent } from "../../src/asyncio/trace.ts";
import type { OutputChunk, RunRequest, RunResult, Sandbox } from "../../src/sandbox/run.ts";

/** An event, with what a test does not care about left out. `at` is a line of `main.ts`. */
export type Told = Partial<TraceEvent> & Pick<TraceEvent, "kind">;

export function ran(events: readonly Told[], more: Partial<RunResult> = {}): RunResult {
  const trace = events.map((event) => ({ time: 0, tick: 1, task: 1, at: 0, ...event }) as TraceEvent);
  const output: OutputChunk[] = trace.flatMap((event) =>
    event.kind === "printed"
      ? [{ stream: event.stream, text: event.text, time: event.time, task: event.task, at: event.at }]
      : [],
  );
  const sites = Array.from({ length: 40 }, (_, line) => ({
    file: line === 0 ? "" : "main.ts",
    line,
    column: line === 0 ? 0 : 3,
    kind: line === 0 ? ("module" as const) : ("call" as const),
  }));
  return {
    outcome: "finished",
    diagnostics: [],
    output,
    error: null,
    trace,
    sites,
    duration: Math.max(0, ...trace.map((event) => event.time)),
    dropped: [],
    ...more,
  };
}

export const printed = (text: string, time = 0, line = 0, task = 1): Told => ({
  kind: "printed",
  stream: "stdout",
  text: `${text}\n`,
  time,
  at: line,
  task,
});

/** Says "task `number` waits on `line` from `from` to `until`". */
export const slept = (from: number, until: number, line: number, task = 1): Told[] => [
  {
    kind: "task-waiting",
    time: from,
    at: line,
    task,
    wait: { kind: "timer", until, text: `sleep(${until - from})` },
  },
  { kind: "task-ready", time: until, task: 0, ready: task, by: 0 },
];

export const created = (task: number, name: string, time = 0, by = 1, line = 0): Told => ({
  kind: "task-created",
  created: task,
  name,
  coroutine: name,
  time,
  task: by,
  at: line,
});
export const started = (task: number, time = 0): Told => ({ kind: "step-started", task, time });
export const ended = (
  task: number,
  time = 0,
  outcome: "finished" | "failed" | "cancelled" = "finished",
  text = "None",
): Told => ({ kind: "task-ended", task, time, outcome, text });

/** Answers each request from a table, by entry; and remembers what it was asked. */
export function fakeSandbox(answers: Record<string, RunResult>): Sandbox & { asked: RunRequest[] } {
  const asked: RunRequest[] = [];
  return {
    asked,
    run(request) {
      asked.push(request);
      const answer = answers[request.entry];
      return answer ? Promise.resolve(answer) : Promise.reject(new Error(`no run of ${request.entry}`));
    },
    warm: () => Promise.resolve(),
    dispose: () => undefined,
  };
}
