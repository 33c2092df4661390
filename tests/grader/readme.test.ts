/** The authoring guide is true: its example is put into a folder and checked; its lists are whole. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { proveExercise } from "../../src/cli/check/exercises.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { kindFiles } from "../../src/grader/format/files.ts";
import { Recording } from "../../src/grader/recording/recording.ts";
import { callMatchers } from "../../src/grader/checks/call-matchers.ts";
import { runMatchers } from "../../src/grader/checks/run-matchers.ts";
import { spanMatchers } from "../../src/grader/checks/span-matchers.ts";
import { taskMatchers } from "../../src/grader/checks/task-matchers.ts";
import { exerciseKinds } from "../../src/grader/format/schema.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { makeTree } from "./folders.ts";
import { ran } from "./recorded.ts";

const guide = readFileSync(resolve(import.meta.dirname, "../../src/grader/README.md"), "utf8");
const files = Object.fromEntries(
  [...guide.matchAll(/<!-- file: (\S+) -->\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path, text]) => [
    path ?? "",
    text ?? "",
  ]),
);

const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

async function complaints(changed: Record<string, string> = {}): Promise<string[]> {
  const root = makeTree({ ...files, ...changed });
  const proven = await proveExercise(`${root}/exercises/two-kettles`, {
    root,
    sandbox,
    grader,
    progress: () => undefined,
  });
  return proven.complaints.map(formatComplaint);
}

describe("the authoring guide", () => {
  it("shows an exercise that proves itself", async () => {
    expect(Object.keys(files).length).toBe(11);
    expect(await complaints()).toEqual([]);
  });

  it("shows a complaint as it is", async () => {
    const shown = /<!-- complaint: (\S+), "(.*)" becomes "(.*)" -->\n\n```text\n(.*)\n```/.exec(guide);
    const [, path = "", before = "", after = "", complaint] = shown ?? [];
    expect(files[path]).toContain(before);
    expect(await complaints({ [path]: (files[path] ?? "").replace(before, after) })).toEqual([complaint]);
  });

  /** The names at the head of each row of the tables after a mark, up to some words. */
  const namesAfter = (mark: string, until: string): string[] => {
    const [, after = ""] = guide.split(`<!-- list: ${mark} -->`);
    return (after.split(until)[0] ?? "")
      .split("\n")
      .filter((row) => row.startsWith("|"))
      .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)/g)].map((match) => match[1] ?? ""))
      .toSorted();
  };

  it("lists everything that a recording has", () => {
    const recording = new Recording(ran([]), 0, "main.ts");
    const has = [...Object.keys(recording), ...Object.getOwnPropertyNames(Recording.prototype)];
    expect(namesAfter("recording", "A task has")).toEqual(
      has.filter((name) => name !== "constructor").toSorted(),
    );
  });

  it("names the files of every kind", () => {
    for (const kind of exerciseKinds) {
      const [row = ""] = guide.split("\n").filter((line) => line.startsWith(`| \`${kind}\``));
      const listed = kind === "repair" ? [] : [...kindFiles[kind].files, ...kindFiles[kind].optional];
      expect(
        listed.filter((file) => !row.includes(`\`${file}\``)),
        kind,
      ).toEqual([]);
      expect(row, kind).not.toBe("");
    }
  });

  it("lists every matcher", () => {
    expect(namesAfter("matchers", "For anything else")).toEqual(
      [runMatchers, taskMatchers, spanMatchers, callMatchers].flatMap(Object.keys).toSorted(),
    );
  });
});
