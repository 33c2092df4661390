import { expect, test } from "vitest";
import { asText, filtered, GROUPS, rowsUntil } from "../../src/workbench/timeline/event-rows.ts";
import { createModel } from "../../src/workbench/timeline/model.ts";
import { momentOfEvent } from "../../src/workbench/timeline/moment.ts";
import { lineSites } from "./fixtures/recorder.ts";
import { runTwoSleepers } from "./fixtures/runs.ts";

const result = { ...runTwoSleepers(), sites: lineSites(12) };
const model = createModel(result, result.output);
const kindsOf = (rows: Int32Array) => Array.from(rows, (moment) => model.trace[moment]!.kind);

test("the table can be had for one task: what it does and what is done to it", () => {
  const a = model.trace.findIndex((event) => event.kind === "task-created" && event.name === "a");
  const event = model.trace[a]!;
  const task = event.kind === "task-created" ? event.created : 0;
  const kinds = kindsOf(filtered(model, { task, group: "" }));
  expect(kinds.slice(0, 4)).toEqual(["task-created", "task-ready", "step-started", "task-waiting"]);
  expect(kinds.slice(-2)).toEqual(["task-ended", "task-ready"]);
});

test("the groups leave out no kind that is shown", () => {
  const all = filtered(model, { task: null, group: "" });
  const grouped = GROUPS.flatMap(({ name }) => [...filtered(model, { task: null, group: name })]);
  expect(all.length).toBe(model.trace.length);
  expect(grouped.sort((a, b) => a - b)).toEqual([...all]);
});

test("the row of a moment is found, or the last one before it", () => {
  const prints = filtered(model, { task: null, group: "prints and logs" });
  const [first, second] = prints;
  expect([first! - 1, first!, second! - 1, second!].map((moment) => rowsUntil(prints, moment))).toEqual([
    0, 1, 1, 2,
  ]);
});

test("rows are copied separated by tabs, with a head", () => {
  const prints = filtered(model, { task: null, group: "prints and logs" });
  const lines = asText(model, prints).split("\n");
  expect(lines[0]).toBe("#\ttime\tturn\ttask\tkind\twhat happens\tfile\tline");
  expect(lines[2]!.split("\t").slice(1)).toEqual([
    ...["1", String(model.trace[prints[1]!]!.tick), "a", "printed", "a prints “hello”", "main.ts", "5"],
  ]);
  expect(lines.length).toBe(prints.length + 2);
});

test("an event of the whole recording has its moment, or the one before; no later than its time", () => {
  const { trace } = result;
  const slow = (seq: number, time: number) => {
    for (let at = seq; at >= 0; at -= 1) {
      const moment = model.trace.indexOf(trace[at]!);
      if (moment !== -1 && trace[at]!.time <= time) return moment;
    }
    return -1;
  };
  const seqs = trace.map((_, seq) => seq);
  for (const time of [Infinity, 1, 0, -1]) {
    expect(seqs.map((seq) => momentOfEvent(model, seq, time))).toEqual(seqs.map((seq) => slow(seq, time)));
  }
});
