/** Whatever an author's files hold, the check ends, with a complaint that names the file. */
import { describe, expect, it } from "vitest";
import { readGlossary } from "../../../src/course/glossary/read.ts";
import { loadFolder } from "../../../src/grader/format/folder.ts";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import { makeHouse } from "../house.ts";
import { LESSON, complaintsIn, ofLesson } from "./checking.ts";

/** Nine lines that stand for 10^9 texts. */
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, index) => {
    const before = `*${"abcdefgh"[index]!}`;
    return `${name}: &${name} [${Array.from({ length: 10 }, () => before).join(", ")}]`;
  }),
].join("\n");

describe("a YAML bomb", () => {
  const why =
    "its `*names` stand for so much that no machine could write it out — write the values themselves, without `&names` and `*names`";

  it("in an exercise", () => {
    const root = makeHouse({ "exercises/say-hello/exercise.md": `---\n${bomb}\n---\n\nSay hello.\n` });
    expect(loadFolder(`${root}/exercises/say-hello`, root).complaints.map(formatComplaint)).toEqual([
      `exercises/say-hello/exercise.md:3:8: the front matter cannot be read — ${why}`,
    ]);
  });

  it("in a lesson, and in the glossary", async () => {
    const root = makeHouse({
      [`${LESSON}/index.mdx`]: `---\n${bomb}\n---\n\nSay hello.\n`,
      [`${LESSON}/hello.ts`]: null,
      [`${LESSON}/hello.py`]: null,
    });
    expect(await complaintsIn(root, LESSON)).toEqual([
      `${LESSON}/index.mdx:3:8: the front matter cannot be read — ${why}`,
    ]);
    const { complaints } = readGlossary(`task:\n  ${bomb.replaceAll("\n", "\n  ")}\n`);
    expect(complaints.map(formatComplaint)).toEqual([
      `content/glossary.yaml:1:1: \`task\` stands for more than can be written out — ${why}`,
    ]);
  });
});

describe("a text that nests without an end", () => {
  it.each([
    ["brackets", "[".repeat(60_000), "13:101: more than 100 brackets are open here"],
    ["braces", `{${"[".repeat(60_000)}`, "13:101: more than 100 brackets are open here"],
    ["quotations", ">".repeat(60_000), "13:1: this line is a quotation in a quotation, and so on, 50 deep"],
    ["a word", "a".repeat(60_000), "13:1: a word of more than 500 letters begins here"],
    ["comments that do not end", "{/* ".repeat(20_000), "13:401: more than 100 brackets are open here"],
    ["tags", "<a>".repeat(20_000), "13:1: a word of more than 500 letters begins here"],
  ])("%s", async (_, text, complaint) => {
    const [found = "", ...more] = await ofLesson(`${text}\n`);
    expect([found.startsWith(`index.mdx:${complaint}`), more]).toEqual([true, []]);
  });
});

it.each([
  ["pictures", "![".repeat(20_000)],
  ["links", "[a](".repeat(20_000)],
  ["headings of spaces", `## ${" ".repeat(60_000)}x`],
  ["fences", "```\n~~~\n".repeat(5_000)],
  ["drawings", "<svg ".repeat(10_000)],
])("%s without an end take no time", async (_, text) => {
  await expect(ofLesson(`${text}\n`)).resolves.toBeInstanceOf(Array);
});

describe("JSON that is none is told at its place", () => {
  const unit = '{\n  "title": "Basics",\n  "description": "The first steps.",\n  "source": "None"\n}\n';
  it.each([
    [
      "a comma missing",
      unit.replace('"Basics",', '"Basics"'),
      "2:20: the unit.json cannot be read — a comma is missing between two parts — write a comma here",
    ],
    [
      "a comma too many",
      unit.replace('"None"', '"None",'),
      "4:19: the unit.json cannot be read — there is a comma before `}`, and nothing follows it — take the comma out",
    ],
    [
      "a comment",
      `// the unit\n${unit}`,
      "1:1: the unit.json cannot be read — JSON has no comments — take the comment out",
    ],
    [
      "single quotes",
      unit.replace('"title"', "'title'"),
      "2:3: the unit.json cannot be read — JSON writes texts between double quotes — write \" instead of each '",
    ],
    [
      "a name without quotes",
      unit.replace('"title"', "title"),
      '2:3: the unit.json cannot be read — JSON writes the names of fields between double quotes — write `"title"`',
    ],
    [
      "an end too early",
      unit.replace("}\n", ""),
      "4:19: the unit.json cannot be read — the text ends before all that was opened is closed — add what is missing at its end: a `}`, a `]` or a quotation mark",
    ],
  ])("%s", async (_, text, complaint) => {
    const root = makeHouse({ "content/01-basics/unit.json": text });
    expect(await complaintsIn(root, "content/01-basics/unit.json")).toEqual([
      `content/01-basics/unit.json:${complaint}`,
    ]);
  });
});

describe("YAML is told with the line that is right", () => {
  const front = (lines: string) =>
    `---\ntitle: Hello\ndescription: How to say hello.\n${lines}\nminutes: 5\n---\n\nHello.\n`;
  const source = 'source: { document: "D", sections: [S] }';
  it.each([
    [
      "items that are folded into one",
      front(`objectives:\n  - say hello\n    - say goodbye\n${source}`),
      "6:5: two items of the list are read as one — this line is indented further than the item above it, so YAML takes it for more of the same — write `  - say goodbye`, right below the `-` above it",
    ],
    [
      "a tab",
      front(`objectives:\n\t- say hello\n${source}`),
      "5:1: the front matter cannot be read — this line is indented with a tab, and YAML knows only spaces — write `  - say hello`",
    ],
    [
      "a colon in a value",
      front(`objectives: [say hello]\n${source}`).replace("title: Hello", "title: Hello: a lesson"),
      '2:8: the front matter cannot be read — a value that holds `: ` would begin a field inside of a field — write `title: "Hello: a lesson"`',
    ],
    [
      "a field twice",
      front(`objectives: [say hello]\nminutes: 3\n${source}`),
      "7:1: the field `minutes` appears here twice — only one of them could count — remove one of the two",
    ],
    [
      "a list that is a text, and one that is too long",
      front(`objectives: say hello\n${source}`),
      '4:1: `objectives` is wrong: must be a list, and is a text: "say hello" — it says what the reader can do at the end, each completing "After this lesson you can ..." — write for example `objectives: [write a whole asyncio program]`',
    ],
    [
      "too many of something",
      front(`objectives: [a, b, c, d, e, f]\n${source}`),
      '4:1: `objectives` is wrong: must hold at most 5 items, and holds 6 — it says what the reader can do at the end, each completing "After this lesson you can ..." — write for example `objectives: [write a whole asyncio program]`',
    ],
    [
      "a field by a name that is nearly right",
      front(`objectives: [a]\n${source}`).replace("minutes", "minute"),
      "6:1: there is no field `minute` — the fields are title, description, objectives, source, teaches, minutes, recall — write `minutes:` instead of `minute:`",
    ],
  ])("%s", async (_, text, complaint) => {
    const root = makeHouse({
      [`${LESSON}/index.mdx`]: text,
      [`${LESSON}/hello.ts`]: null,
      [`${LESSON}/hello.py`]: null,
    });
    expect(await complaintsIn(root, LESSON)).toEqual([`${LESSON}/index.mdx:${complaint}`]);
  });
});
