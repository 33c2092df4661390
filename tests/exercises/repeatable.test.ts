/** Grading is exact: the same program gets the same verdict, to the last event of its runs, however often it is graded. */
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PATIENT } from "../../src/cli/check/exercises.ts";
import { LEARNERS_FILE, hasChecks } from "../../src/grader/exercise.ts";
import { loadFolder } from "../../src/grader/format/folder.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const root = resolve(import.meta.dirname, "../..");
const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

const { exercise } = loadFolder(resolve(root, "exercises/say-it-in-turn"), root);
if (exercise === null || !hasChecks(exercise)) throw new Error("say-it-in-turn is no exercise with checks");
const wrong = exercise.mistakes.find(({ path }) => path === "mistakes/swallows-cancellation.ts")!;

describe("eight gradings", () => {
  it.each([
    ["a right answer", exercise.solution],
    ["a wrong one, whose tasks are cancelled", wrong.text],
  ])("of %s give the identical verdict", async (_, text) => {
    const verdicts = new Set<string>();
    for (let time = 0; time < 8; time += 1) {
      const verdict = await grader.grade(exercise, { [LEARNERS_FILE]: text }, sandbox, PATIENT);
      verdicts.add(JSON.stringify(verdict));
    }
    expect([...verdicts].length).toBe(1);
    expect([...verdicts][0]).toContain('"kind":"cancel-requested"');
  });
});
