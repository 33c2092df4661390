/** The English of the course is read: what is wrong with it is told with its place, and what is right is left alone. */
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { createProofreader, houseWords } from "../../src/cli/check/language/proofread.ts";
import { OFF } from "../../src/cli/check/language/style.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";

const root = resolve(import.meta.dirname, "../..");
const { proofread } = createProofreader(root);

const told = async (text: string, file = "content/lesson.mdx", longSentences = false) =>
  (await proofread({ file, text, longSentences })).map(formatComplaint);

it("complains of each fault of a bad text, at its place, and says what would be right", async () => {
  const text = `---
title: A bad sampel
minutes: 5
hints:
  - "You can \\"now\\" simply await an coroutine."
---

The the loop has a behaviour of its own. It is easy to see.

<Figure caption="The tasc waits" />

Of course it works! An task waits.
`;
  const unknown =
    "it is misspelled, or British, or a word of this course that the dictionary does not know yet";
  const harper = (rule: string) => `so says the rule ${rule} of Harper, which reads the English`;
  const belittled = "take it out, or say what makes it so";
  expect(await told(text)).toEqual([
    `content/lesson.mdx:2:14: "sampel" is not in the dictionary — ${unknown} — write "sample" or "same" or "scalpel", or add it to content/words.txt`,
    `content/lesson.mdx:5:22: "simply" belittles what the reader may find hard — anyone who doesn't see it at once blames themselves — ${belittled}`,
    `content/lesson.mdx:5:35: "an": Incorrect indefinite article — ${harper("AnA")} — write "a"`,
    `content/lesson.mdx:8:1: "The the": Did you mean to repeat this word? — ${harper("RepeatedWords")} — write "The"`,
    `content/lesson.mdx:8:20: "behaviour" is not in the dictionary — ${unknown} — write "behavior" or "behaviors", or add it to content/words.txt`,
    `content/lesson.mdx:8:45: "is easy" belittles what the reader may find hard — anyone who finds it hard blames themselves — ${belittled}`,
    `content/lesson.mdx:10:22: "tasc" is not in the dictionary — ${unknown} — write "task" or "talc" or "masc", or add it to content/words.txt`,
    `content/lesson.mdx:12:1: "Of course" belittles what the reader may find hard — anyone who doesn't see it at once blames themselves — ${belittled}`,
    `content/lesson.mdx:12:14: "works!" is shouted — an exclamation mark tells the reader to feel what the sentence should make them feel — end the sentence with a full stop`,
    `content/lesson.mdx:12:21: "An": Incorrect indefinite article — ${harper("AnA")} — write "A"`,
  ]);
});

it("reads no code, no names of files, no figures with their units, no comments and no tags", async () => {
  const text = `---
title: A good sample
concepts: [asyncio.gathr]
---

{/* a coment */} \`asyncio.gathr\`'s result comes after 1 s and not after 20 ms; \`await\`s are in a.jpg and src/x/y.test.ts.

\`\`\`ts
const colr = "obviously!";
\`\`\`

<Program src="helo.ts" />

See <https://example.org/helo> and [the map](../corse/). It prints "Hello, World!".
A program that says *Hello! World!* is one. It is no "obviously" right answer.

<svg role="img" aria-label="The task">
  <text>Wrld!</text>
</svg>
`;
  expect(await told(text)).toEqual([]);
});

it("lets documents for engineers enumerate, and learners' texts not", async () => {
  const long = `The loop ${"waits for the timer and then ".repeat(8)}ends.\n`;
  expect(await told(long, "README.md", true)).toEqual([]);
  expect(await told(long)).toEqual([
    'content/lesson.mdx:1:1: this sentence is too long: "The loop waits for the timer and then waits for the timer..." — who reads more than 40 words without a stop forgets how they began — make it two',
  ]);
});

it("reads the sentences of YAML and of JSON, and where each line of a folded one stands", async () => {
  const yaml = `loop:
  means: >-
    Turns and turns, and
    calls what is reddy.
  code: [lop]
`;
  const places = async (text: string, file: string) =>
    (await proofread({ file, text })).map(({ line, column, what }) => `${line}:${column} ${what}`);
  expect(await places(yaml, "content/glossary.yaml")).toEqual(['4:19 "reddy" is not in the dictionary']);
  const json = '{\n  "title": "Tasks",\n  "about": "Wurk next to you."\n}\n';
  expect(await places(json, "content/01-unit/unit.json")).toEqual(['3:13 "Wurk" is not in the dictionary']);
});

it("knows each word of the house once", () => {
  const words = houseWords(root);
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

it("gives a reason for each rule that is off", () => {
  expect(Object.entries(OFF).filter(([, reason]) => reason.length < 15)).toEqual([]);
});

it("keeps out what reads like a translation, and says what is written instead", async () => {
  const found = async (text: string) => (await told(text)).map((line) => /: "([^"]*)"/.exec(line)?.[1]);
  expect(await found("Whoever awaits it is woken.")).toEqual(["Whoever"]);
  expect(await found("Who finds no permit waits in line.")).toEqual(["Who finds no permit waits in l"]);
  expect(await found("The line stands behind the call.")).toEqual(["stands"]);
  expect(await found("It runs beside the other, and is mended.")).toEqual(["beside", "mended"]);
  expect(await found("The error is handed on, and it waits for ever.")).toEqual(["handed on", "for ever"]);
});

it("leaves alone what is English", async () => {
  const text =
    "Who wakes the task? GIL stands for global interpreter lock. Nothing awaits it, and no one notices. It is handed a list.\n";
  expect(await told(text)).toEqual([]);
});
