/** `npm run check` sees in a lesson's MDX what the build would see: each slip with its place and the line that is right. */
import { describe, expect, it } from "vitest";
import { LESSON, complaintsIn, ofLesson } from "./checking.ts";
import { lesson, makeHouse } from "../house.ts";

describe("MDX that does not compile is complained of", () => {
  it.each([
    [
      "a comment of HTML",
      "Hello.\n\n<!-- not yet -->\n",
      "index.mdx:15:1: `<!--` begins no comment here — MDX reads `<` as the beginning of a component; its comments are JavaScript's, between braces — write {/* not yet */}",
    ],
    [
      "a comparison in running text",
      "It waits while a<b holds.\n",
      "index.mdx:13:17: `<b` begins no component — MDX reads `<` in running text as the beginning of a component — write `a<b` as code, between backticks, or \\< for the sign alone",
    ],
    [
      "an address between angle brackets",
      "See <https://example.org/a>.\n",
      "index.mdx:13:5: `<https://example.org/a>` is no link here — MDX reads `<` as the beginning of a component — write [what it leads to](https://example.org/a)",
    ],
    [
      "a brace that is not closed",
      "An object begins with {, they say.\n",
      "index.mdx:13:23: `{` is never closed — MDX reads what is between braces as JavaScript — write `}` where it ends, write it as code between backticks, or \\{ for the sign alone",
    ],
    [
      "a component that is not closed",
      '<Figure caption="Two waits">\n\nHello.\n',
      "index.mdx:13:1: <Figure> is never closed — what it holds would have no end — write </Figure> where it ends, or end the tag itself with ` />` if it holds nothing",
    ],
    [
      "a closing tag too many",
      "Hello.\n\n</Figure>\n",
      "index.mdx:15:1: </Figure> closes nothing — no <Figure> is open here; a tag that ends with ` />` is closed already — remove it, or open <Figure> above",
    ],
  ])("%s", async (_, body, complaint) => {
    expect(await ofLesson(body)).toEqual([complaint]);
  });
});

describe("what the build would end on is complained of", () => {
  it.each([
    [
      "a name between braces",
      "It prints {greeting} twice.\n",
      "index.mdx:13:11: `{greeting}` is run as JavaScript, and there is no `greeting` — MDX runs what is between braces when the site is built, and the build ends there — write it as code, between backticks, or \\{ for the sign alone",
    ],
    [
      "a component that there is not",
      '<Predikt question="?" />\n',
      "index.mdx:13:1: there is no component <Predikt> — the components are <Program>, <Exercise>, <Predict>, <Figure>, <Lanes>, <Aside>, <For> — write <Predict>",
    ],
    [
      "a component without its capital letter",
      '<exercise slug="say-hello" />\n',
      "index.mdx:13:1: there is no component <exercise> — the names of components begin with a capital letter — write <Exercise>",
    ],
    [
      "an import that leads nowhere",
      'import Chart from "./Chart.astro";\n\n<Chart />\n',
      "index.mdx:13:1: there is no ./Chart.astro — the build ends where an import leads nowhere; a lesson's components are there without an import — remove the import, or correct its path",
    ],
    [
      "a picture that is not there",
      "![Two lanes](./lanes.png)\n",
      "index.mdx:13:1: there is no picture ./lanes.png — a picture is in the folder of the lesson that shows it, and the build ends where it is missing — put it there, or correct its name",
    ],
    [
      "a picture from elsewhere",
      "![Two lanes](https://example.org/lanes.png)\n",
      "index.mdx:13:1: the picture https://example.org/lanes.png is not part of the course — the pages load nothing from elsewhere, so that they work without the internet and tell no one who reads them — save the picture in the lesson's folder, and write ![what it shows](./picture.png)",
    ],
    [
      "an aside in Starlight's other form",
      ":::tip\nTry it.\n:::\n",
      'index.mdx:13:1: `:::tip` makes nothing here — lessons write an aside as a component — write <Aside type="tip"> ... </Aside>',
    ],
  ])("%s", async (_, body, complaint) => {
    expect(await ofLesson(body)).toEqual([complaint]);
  });

  it("but not what is right: code, comments, the lesson's own names, escaped signs", async () => {
    const right = [
      'export const greeting = "Hello";',
      "It prints {greeting}, `{x}` and `a<b`; \\{ and a \\< b too. {/* <Nothing /> {x} */} {[1, 2].map((n) => n * 2)}",
      "```ts\nif (a<b) { x }\n```",
      '<Aside type="tip">Try it.</Aside>',
      "<kbd>Enter</kbd> ![A hello](./hello.svg)",
    ].join("\n\n");
    expect(await ofLesson(right, { [`${LESSON}/hello.svg`]: "<svg/>" })).toEqual([]);
  });

  it("and a picture or a file that nobody sees", async () => {
    expect(
      await ofLesson("Hello.\n", { [`${LESSON}/hello.svg`]: "<svg/>", [`${LESSON}/old/x.md`]: "" }),
    ).toEqual([
      "hello.svg:1:1: the lesson shows this picture nowhere — a picture is shown where its lesson says so — write ![what it shows](./hello.svg) in index.mdx, or remove the file",
      "old:1:1: this folder does not belong in a lesson's folder — a lesson's folder holds index.mdx, programs with their Python twins, variants of its predictions, and the pictures that it shows — remove it",
    ]);
  });
});

describe("a component is complained of", () => {
  it.each([
    [
      "that lacks a property",
      '<Predict question="What is first?" options={["a", "b"]}>Why.</Predict>\n',
      [
        "this <Predict> has no `answer` — it says which of the options is right, counted from 0 — write answer={1}",
      ],
    ],
    [
      "whose answer is none of the options",
      '<Predict question="What is first?" options={["a", "b"]} answer={2}>Why.</Predict>\n',
      [
        "`answer` of <Predict> is wrong: must be from 0 to 1, for there are 2 options, and is 2 — it says which of the options is right, counted from 0 — write for example answer={1}",
      ],
    ],
    [
      "whose number is a text",
      '<Predict question="What is first?" options={["a", "b"]} answer="1">Why.</Predict>\n',
      [
        "`answer` of <Predict> is wrong: must be a whole number between braces — it says which of the options is right, counted from 0 — write answer={1}",
      ],
    ],
    [
      "that explains nothing",
      '<Predict question="What is first?" options={["a", "b"]} answer={1} />\n',
      [
        "<Predict> holds nothing — what is between its tags explains the answer — write <Predict ...>, what it holds, and </Predict>",
      ],
    ],
    [
      "with a property that there is not",
      '<Figure captoin="Two waits">x</Figure>\n',
      ["<Figure> has no property `captoin` — its properties are caption — write `caption`"],
    ],
    [
      "whose lanes leave the scale",
      '<Lanes label="a waits" seconds={1} lanes={[{ name: "a", spans: [{ from: 0, to: 2, does: "waits" }] }]} />\n',
      [
        '`lanes` of <Lanes> is wrong in item 1: must lie on the scale, which goes from 0 to 1 — it says the lanes, a task each; a span "runs", "waits" or "is ready", and may have a `text` — write for example lanes={[{ name: "a", spans: [{ from: 0, to: 1, does: "waits" }] }]}',
      ],
    ],
    [
      "whose span does what no task does",
      '<Lanes label="a waits" seconds={1} lanes={[{ name: "a", spans: [{ from: 0, to: 1, does: "sleeps" }] }]} />\n',
      [
        '`lanes` of <Lanes> is wrong in item 1, `spans`, item 1, `does`: must be one of "runs", "waits", "is ready", and is "sleeps" — it says the lanes, a task each; a span "runs", "waits" or "is ready", and may have a `text` — write for example lanes={[{ name: "a", spans: [{ from: 0, to: 1, does: "waits" }] }]}',
      ],
    ],
    [
      "of a kind that there is not",
      '<Aside type="warning">Mind the gap.</Aside>\n',
      [
        '`type` of <Aside> is wrong: must be one of "note", "tip", "caution", "danger", and is "warning" — it says how it looks: `note` (the default), `tip`, `caution` or `danger` — write for example type="tip"',
      ],
    ],
    [
      "that holds text and shows it nowhere",
      '<Exercise slug="say-hello">Now you.</Exercise>\n',
      [
        "<Exercise> holds text, which is shown nowhere — all that it shows comes from its properties — end the tag with ` />`, and write the text below it",
      ],
    ],
  ])("%s", async (_, body, complaints) => {
    expect(await ofLesson(body)).toEqual(complaints.map((one) => `index.mdx:13:1: ${one}`));
  });

  it("but not for a value that only running it could tell", async () => {
    const body =
      'export const options = ["a", "b"];\n\n<Predict question="What?" options={options} answer={1}>Why.</Predict>\n';
    expect(await ofLesson(body)).toEqual([]);
  });
});

describe("told of several lessons together", () => {
  it("one number, one exercise in two of them, one program twice in one", async () => {
    const root = makeHouse({
      "content/01-basics/01-again/index.mdx": lesson
        .replace("title: Hello", "title: Again")
        .replace(/<Program.*>\n/, ""),
      [`${LESSON}/index.mdx`]: `${lesson}\n<Program src="hello.ts" />\n`,
    });
    expect(await complaintsIn(root, "content")).toEqual([
      "content/01-basics/01-hello/index.mdx:17:1: the program `hello.ts` is shown in line 13, too — what a reader types into one of the two would be in the other — show it once, or make a copy of it and of its twin under another name",
      "content/01-basics/01-hello/index.mdx:1:1: the lesson 01-again has the number 1, too — numbers give the order of lessons, and between these two only the alphabet would — give one of the folders another number",
      "content/01-basics/01-hello/index.mdx:15:1: the exercise `say-hello` is shown by content/01-basics/01-again, too — what a learner writes in one of the two would be in the other — show it once, and link to it: [the exercise](../../../learn/basics/again/#say-hello)",
    ]);
  });
});
