/** Answers to other exercises in a program's files: the learner's own, or the course's, said as such. */
import { describe, expect, it } from "vitest";
import { PROGRESS_KEY } from "../../src/course/progress.ts";
import { bringInto } from "../../src/workbench/brought/bring.ts";
import { noteCheck } from "../../src/workbench/results/attempts.ts";
import { answerIn, ownSources } from "../../src/workbench/run/program.ts";
import { createBench } from "../../src/workbench/state/bench.ts";
import { DRAFT_PREFIX } from "../../src/workbench/state/drafts.ts";
import { testKeep, type TestKeep } from "./fixtures/keep.ts";

const open = (keep: TestKeep) => {
  const bench = createBench(
    {
      id: "exercise/whole",
      kind: "exercise",
      title: "The whole",
      files: [
        { path: "main.ts", text: "start" },
        {
          ...{ path: "part.ts", text: "// comes here", readOnly: true },
          brought: { slug: "part", title: "A part" },
        },
      ],
      entry: "main.ts",
      exercise: { slug: "whole", hints: 0 },
    },
    { keep, tab: "one", elsewhere: () => undefined, keeper: () => Promise.reject(new Error("none")) },
  );
  bench.open();
  const bringing = bringInto(bench, keep, (slug) => Promise.resolve({ "main.ts": `the course's ${slug}\n` }));
  return { bench, bring: () => bringing.bring() };
};

const mine = '// Your answer to "A part".\n';
const ours = `// You have not solved "A part" yet, so this is the course's answer.\n`;
const solve = (keep: TestKeep, passed: boolean, text: string) =>
  noteCheck(keep, "part", { passed, hints: 0, answer: { "main.ts": text } }, 0);

describe("a file that is an answer to another exercise", () => {
  it("is what the learner passed with, and the course's before that", async () => {
    const keep = testKeep();
    const { bench, bring } = open(keep);
    const text = async () => {
      await bring();
      return bench.texts.value["part.ts"];
    };
    expect(await text()).toBe(`${ours}the course's part`);
    solve(keep, false, "a try");
    expect(await text()).toBe(`${ours}the course's part`);
    solve(keep, true, "it works\n");
    expect(await text()).toBe(`${mine}it works`);
    solve(keep, true, "it works, and nicely");
    solve(keep, false, "it works no more");
    expect(await text()).toBe(`${mine}it works, and nicely`);
  });

  it("is found where the browser keeps only that it was passed, and the draft", async () => {
    const keep = testKeep();
    keep.write(PROGRESS_KEY, JSON.stringify({ lessons: {}, exercises: ["part"], last: null }));
    const draft = { version: 2, files: { "main.ts": { text: "from the draft", start: null } }, seen: {} };
    keep.write(`${DRAFT_PREFIX}exercise/part`, JSON.stringify(draft));
    const { bench, bring } = open(keep);
    await bring();
    expect(bench.texts.value["part.ts"]).toBe(`${mine}from the draft`);
  });

  it("stays through Reset, is no edit of this exercise, and belongs to its answer", async () => {
    const keep = testKeep();
    solve(keep, true, "mine");
    const { bench, bring } = open(keep);
    await bring();
    expect(bench.changed.value).toBe(false);
    bench.edit("main.ts", "all of it");
    bench.reset();
    const all = { "main.ts": "start", "part.ts": `${mine}mine` };
    expect(bench.texts.value).toEqual(all);
    expect(answerIn(bench.props, bench.texts.value)).toEqual(all);
    expect(ownSources(bench.props, bench.texts.value)).toEqual(all);
  });
});
