/**
 * How often the first message names the cause, for wrong answers that nobody has tuned the grader for (`unseen.ts`). Those whose
 * message does not are listed in `unseen/misses.json`: a new one fails here, and one that is mended must be taken off the list.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { firstWords, unseenTasks } from "./unseen.ts";

const { tasks, dispose } = unseenTasks();
afterAll(dispose);

const listed = JSON.parse(
  readFileSync(join(import.meta.dirname, "unseen/misses.json"), "utf8"),
) as readonly string[];

it("has twenty tasks with four wrong answers each", () => {
  expect(tasks.map(({ wrong }) => wrong.length)).toEqual(Array(20).fill(4));
});

it("lists as misses only wrong answers that are there, in order", () => {
  const names = tasks.flatMap(({ wrong }) => wrong.map(({ name }) => name));
  expect(listed).toEqual(names.filter((name) => listed.includes(name)));
});

describe.each(tasks)("$slug", ({ right, wrong, complaints, grade }) => {
  it("is a whole exercise", () => {
    expect(complaints).toEqual([]);
  });

  it.each(Object.entries(right))("%s passes", async (_, text) => {
    const { checks, problem } = await grade(text);
    expect(problem).toBe(null);
    expect(checks.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  });

  it.each(wrong)("$name would be explained by what a tutor says", ({ tutor, hears }) => {
    expect(tutor).toMatch(hears);
  });

  it.each(wrong)("$name fails, and its first message names the cause unless listed", async (answer) => {
    const verdict = await grade(answer.text);
    const words = firstWords(answer, verdict);
    expect(verdict.problem).toBe(null);
    expect(words, "this wrong answer passes every check").not.toBe(null);
    const expected = listed.includes(answer.name) ? "listed in misses.json" : "names the cause";
    expect(words?.hit ? "names the cause" : "listed in misses.json", words?.message).toBe(expected);
  });
});
