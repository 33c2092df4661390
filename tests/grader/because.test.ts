/** An author's words for a wrong answer that is known: they stand behind what came out, where their condition holds. */
import { afterAll, expect, it } from "vitest";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import type { CheckResult } from "../../src/grader/verdict.ts";
import { withChecks } from "./folders.ts";
import { fakeSandbox, printed, ran } from "./recorded.ts";

const grader = createNodeGrader();
afterAll(() => grader.dispose());

/** The verdict of a program that prints Hello, on these checks. */
async function judged(checks: string): Promise<readonly CheckResult[]> {
  const sandbox = fakeSandbox({ "main.ts": ran([printed("Hello", 0, 4)]) });
  const verdict = await grader.grade(withChecks(checks), { "main.ts": 'print("Hello")' }, sandbox);
  expect(verdict.problem).toBe(null);
  return verdict.checks;
}

it("stands behind what came out, and says that it is an author's", async () => {
  const [goodbye] = await judged(`
    check("says goodbye", async ({ run }) => {
      const it = await run();
      because(same(it.lines, ["Hello"]), "A guest who leaves is told hello.");
      because(it.lines.length > 1, "It says too much.");
      expect(it).toPrint(["Goodbye"]);
    });
  `);
  expect(goodbye).toMatchObject({
    message:
      'Line 1 of the output should be "Goodbye", but is "Hello" (line 4, at 0.00 s).\nA guest who leaves is told hello.',
    explainedBy: "author",
  });
});

it("says nothing of a check that passes, nor of the check after its own", async () => {
  const [hello, goodbye] = await judged(`
    check("says hello", async ({ run }) => {
      because(true, "It never greets anybody.");
      expect(await run()).toPrint(["Hello"]);
    });
    check("says goodbye", async ({ run }) => expect(await run()).toPrint(["Goodbye"]));
  `);
  expect(hello).toMatchObject({ outcome: "passed", message: "" });
  expect(goodbye!.message).not.toContain("never greets");
  expect(goodbye!.explainedBy).toBe(undefined);
});

it("is read once: a later check says that its reason is the same, and another reason is told in full", async () => {
  const [first, second, third] = await judged(`
    check("says goodbye", async ({ run }) => {
      because(true, "A guest who leaves is told hello.");
      expect(await run()).toPrint(["Goodbye"]);
    });
    check("says farewell", async ({ run }) => {
      because(true, "A guest who leaves is told hello.");
      expect(await run()).toPrint(["Farewell"]);
    });
    check("says it twice", async ({ run }) => {
      because(true, "It says it once.");
      expect(await run()).toPrint(["Hello", "Hello"]);
    });
  `);
  expect(first!.message).toMatch(/\nA guest who leaves is told hello\.$/);
  expect(second).toMatchObject({
    message:
      'Line 1 of the output should be "Farewell", but is "Hello" (line 4, at 0.00 s).\nThe reason is the same as in "says goodbye".',
    explainedBy: "author",
  });
  expect(third!.message).toMatch(/\nIt says it once\.$/);
});

it("is kept back with a hidden check, so the next one tells it in full", async () => {
  const [, second] = await judged(`
    check.hidden("says goodbye", async ({ run }) => {
      because(true, "A guest who leaves is told hello.");
      expect(await run()).toPrint(["Goodbye"]);
    });
    check("says farewell", async ({ run }) => {
      because(true, "A guest who leaves is told hello.");
      expect(await run()).toPrint(["Farewell"]);
    });
  `);
  expect(second!.message).toMatch(/\nA guest who leaves is told hello\.$/);
});

it("counts an author's own message as one that says why, and a comparison as one that doesn't", async () => {
  const [own, compared] = await judged(`
    check("says goodbye", () => fail("It greets, where it should say goodbye."));
    check("adds up", () => expect(4).toBe(0));
  `);
  expect(own!.explainedBy).toBe("author");
  expect(compared).toMatchObject({ message: "Wanted 0, but got 4." });
  expect(compared!.explainedBy).toBe(undefined);
});

it("tells an author who gave no words, or called it outside a check", async () => {
  const exercise = withChecks(`check("says hello", () => because(true, " "));`);
  const { problem } = await grader.grade(exercise, { "main.ts": "" }, fakeSandbox({ "main.ts": ran([]) }));
  expect(problem).toContain("because() was given no words");
  const outside = withChecks(`because(true, "No."); check("says hello", () => {});`);
  const verdict = await grader.grade(outside, { "main.ts": "" }, fakeSandbox({ "main.ts": ran([]) }));
  expect(verdict.problem).toContain("because() was called outside a check");
});

it("stands in place of what the run shows in general: two pieces of advice may not agree", async () => {
  const forgot = {
    kind: "warned",
    category: "RuntimeWarning",
    text: "coroutine 'greet' was never awaited",
    at: 9,
  } as const;
  const checks = (condition: string) => `
    check("says hello", async ({ run }) => {
      const it = await run();
      because(${condition}, "The one line that greets is never reached.");
      expect(it).toPrint(["Hello"]);
    });
  `;
  const told = async (condition: string) => {
    const sandbox = fakeSandbox({ "main.ts": ran([forgot]) });
    const { checks: results } = await grader.grade(withChecks(checks(condition)), { "main.ts": "" }, sandbox);
    return results[0]!.message;
  };
  expect(await told("false")).toContain("was called but never awaited");
  expect(await told("true")).toBe(
    'Nothing was printed, but "Hello" should be.\nThe one line that greets is never reached.',
  );
});
