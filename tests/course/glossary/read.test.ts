/** What is read from `content/glossary.yaml`, and what is said of one that is wrong: whole messages. */
import { describe, expect, it } from "vitest";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import { termSchema } from "../../../src/course/glossary/schema.ts";
import { courseFields } from "../../../src/course/schema.ts";
import { readGlossary, wholeGlossary } from "../../../src/course/glossary/read.ts";

const complaints = (text: string) => readGlossary(text).complaints.map(formatComplaint);

it("reads terms by the alphabet, with what may be left out filled in", () => {
  expect(
    readGlossary(
      "# A comment\n\ntask:\n  means: >-\n    A coroutine\n    of the loop.\n  lesson: basics/tasks\n" +
        "asyncio.run:\n  means: The door.\n  code: [run, asyncio.run]\n",
    ),
  ).toEqual({
    terms: [
      {
        term: "asyncio.run",
        id: "asyncio-run",
        means: "The door.",
        words: [],
        code: ["run", "asyncio.run"],
        isName: true,
        line: 8,
        column: 1,
      },
      {
        term: "task",
        id: "task",
        means: "A coroutine of the loop.",
        words: ["task"],
        code: [],
        isName: false,
        lesson: "basics/tasks",
        line: 3,
        column: 1,
      },
    ],
    complaints: [],
  });
});

it("takes the example of each field, which complaints quote", () => {
  const examples = courseFields(termSchema).map(({ example }) => `  ${example}\n`);
  expect(examples).toHaveLength(6);
  expect(complaints(`task:\n${examples.join("")}`)).toEqual([]);
});

describe("a glossary is complained of", () => {
  it("when a field is missing, at the term", () => {
    expect(complaints("task:\n  docs: Tasks\n")).toEqual([
      "content/glossary.yaml:1:1: `task` has no `means` — it says what the term means, in one to three plain sentences; " +
        "code goes between backticks — write for example `means: A coroutine that the event loop runs on its own.`",
    ]);
  });

  it("when a field does not exist, at the field", () => {
    expect(complaints("task:\n  means: A.\n  plural: tasks\n")).toEqual([
      "content/glossary.yaml:3:3: `task` has a field `plural`, which there is not — the fields are means, words, code, " +
        "lesson, docs, unused — remove `plural`, or name one of these fields",
    ]);
  });

  it("when a lesson is not named as its address does", () => {
    expect(complaints("task:\n  means: A.\n  lesson: 08-tasks\n")).toEqual([
      "content/glossary.yaml:3:3: `lesson` of `task` is wrong: name a lesson as its address does: the unit, a slash, the " +
        "lesson — it says the lesson that explains it, as in its address; left out while no lesson does — write for example " +
        "`lesson: asyncio-basics/tasks`",
    ]);
  });

  it.each([
    ["is no sentence", "A coroutine", "write one paragraph of whole sentences, ended by a full stop"],
    ["has a link in it", "A [future](x).", "write it without links: terms in it are linked by themselves"],
    ["is an essay", "A. B. C. D. E.", "say it in at most four sentences"],
  ])("when a definition %s", (_, means, why) => {
    expect(complaints(`task:\n  means: "${means}"\n`)).toEqual([
      `content/glossary.yaml:2:3: \`means\` of \`task\` is wrong: ${why} — it says what the term means, in one to three plain ` +
        "sentences; code goes between backticks — write for example `means: A coroutine that the event loop runs on its own.`",
    ]);
  });

  it("when two terms claim one word", () => {
    expect(
      complaints("job:\n  means: A.\n  words: [job, Task]\ntask:\n  means: B.\n  code: [Task]\n"),
    ).toEqual([
      "content/glossary.yaml:4:1: “task” belongs to `job` and to `task` — a word in a lesson can be linked to one of them " +
        "only — take it out of `words` or `code` of one of the two",
    ]);
  });

  it("when two terms would have one anchor", () => {
    expect(complaints("call back:\n  means: A.\ncall-back:\n  means: B.\n")).toEqual([
      "content/glossary.yaml:3:1: the anchor #call-back belongs to `call back` and to `call-back` — a word in a lesson can " +
        "be linked to one of them only — take it out of `words` or `code` of one of the two",
    ]);
  });

  it("when a term stands there twice", () => {
    expect(complaints("task:\n  means: A.\ntask:\n  means: B.\n")).toEqual([
      "content/glossary.yaml:3:1: this is in the glossary twice — a link can lead to one of them only — make one entry " +
        "of the two",
    ]);
  });

  it("when it is no YAML, at the place", () => {
    expect(complaints("task:\n  means: A: B: C.\n")).toEqual([
      "content/glossary.yaml:2:10: the glossary cannot be read — a value that holds `: ` would begin a field inside of a field — " +
        'write `means: "A: B: C."`',
    ]);
  });

  it("when it is empty", () => {
    expect(complaints("")).toEqual([
      "content/glossary.yaml:1:1: the glossary has no terms — each is a key with its fields below it — write for example " +
        "`task:`, and below it, further in, `means:` and `docs:`",
    ]);
  });
});

it("a broken glossary ends the site's build with its complaints", () => {
  expect(() => wholeGlossary("task:\n  means: A.\n  plural: tasks\n")).toThrow(
    "content/glossary.yaml:3:3: `task` has a field `plural`, which there is not",
  );
});
