/** What `npm run check` says of a glossary that does not fit its course, and that ours does. */
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { checkGlossary } from "../../src/cli/check/glossary.ts";
import { chosen } from "../../src/cli/check/targets.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { lesson, makeHouse } from "./house.ts";

const FILE = "content/glossary.yaml";

async function complaints(glossary: string, text = "A task is a *coroutine*."): Promise<string[]> {
  const root = makeHouse({
    [FILE]: glossary,
    "content/01-basics/01-hello/index.mdx": `${lesson}\n## On every task\n\n${text}\n`,
  });
  expect(chosen(root, [FILE], [root]).glossary).toEqual([join(root, FILE)]);
  return (await checkGlossary(join(root, FILE), root)).map(formatComplaint);
}

it("is content with terms that a lesson uses, and with those that have a reason not to be used", async () => {
  expect(
    await complaints(
      "task:\n  means: A.\n  lesson: basics/hello\nfuture:\n  means: B.\n" +
        "lock:\n  means: C.\n  lesson: basics/hello\n  unused: the lesson says it in other words\n",
    ),
  ).toEqual([]);
});

it("names the line of a lesson that is not there, and the likeliest one", async () => {
  expect(
    await complaints("coroutine:\n  means: A.\ntask:\n  means: A.\n  lesson: basics/hello-world\n"),
  ).toEqual([
    "content/glossary.yaml:5:11: there is no lesson `basics/hello-world` — the page of the glossary leads from `task` to it — " +
      "write lesson: basics/hello",
  ]);
});

it("complains of a term that no lesson uses in running text", async () => {
  expect(await complaints("task:\n  means: A.\n  lesson: basics/hello\n", "Nothing, in `a task`.")).toEqual([
    "content/glossary.yaml:1:1: no lesson uses `task` — a term is linked where a lesson first uses it, in running text and " +
      "outside of headings, and here there is no such place — add to `words` or `code` how the lessons write it, or say in " +
      "`unused:` why they don't",
  ]);
});

it("has nothing to complain of in the course itself", async () => {
  const root = resolve(import.meta.dirname, "../..");
  expect((await checkGlossary(join(root, FILE), root)).map(formatComplaint)).toEqual([]);
});

it("says nothing of a term whose lesson is set aside: its word comes back with it", async () => {
  const root = makeHouse({
    [FILE]: "lock:\n  means: C.\n  lesson: basics/locks\n",
    "content/01-basics/_02-locks/index.mdx": "not ready",
  });
  expect(await checkGlossary(join(root, FILE), root)).toEqual([]);
});
