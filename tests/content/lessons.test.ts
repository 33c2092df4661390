/** The shape of a lesson: what every lesson owes its reader, beside what `npm run check` proves of its programs. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const lessons = globSync("content/[0-9]*/[0-9]*/index.mdx").sort();

/** Words a minute, as people read technical prose; a listing or a prediction takes a look of its own. */
const WORDS = 200;
const MINUTES_EACH = { Program: 0.5, Predict: 0.5, Figure: 0.25 };

/** The prose alone: no front matter, no drawings, no fenced code. */
function proseOf(mdx: string): string {
  return mdx
    .replace(/^---[\s\S]*?\n---/, "")
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, "")
    .replaceAll(/```[\s\S]*?```/g, "")
    .replaceAll(/<\/?[A-Z][^>]*>/g, "");
}

const count = (mdx: string, tag: string) => mdx.split(`<${tag}`).length - 1;

it("there are lessons to look at", () => {
  expect(lessons.length).toBeGreaterThan(0);
});

describe.each(lessons)("%s", (path) => {
  const mdx = readFileSync(path, "utf8");

  it("shows two to five programs, asks for a prediction, and lets the reader practice", () => {
    expect(count(mdx, "Program ")).toBeGreaterThanOrEqual(2);
    // The lesson on reading the programs is pairs of short ones.
    expect(count(mdx, "Program ")).toBeLessThanOrEqual(path.includes("reading-the-programs") ? 9 : 5);
    expect(count(mdx, "Predict")).toBeGreaterThanOrEqual(1);
    expect(count(mdx, "Exercise ")).toBeGreaterThanOrEqual(1);
  });

  it("asks for the prediction before it shows the program", () => {
    for (const [, after = ""] of mdx.matchAll(/<\/Predict>([\s\S]*?)(?=<Predict|$)/g)) {
      expect(after.trimStart().slice(0, 20)).toMatch(/^<Program /);
    }
  });

  it("begins with a problem and ends with what to remember, what differs, and what to read", () => {
    const headings = [...mdx.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings.slice(-3)).toEqual([
      "To remember",
      "What differs in Python, and in JavaScript",
      "Read next",
    ]);
    expect(headings[0]).not.toBe("To remember");
  });

  it("describes every drawing in words", () => {
    for (const [svg] of mdx.matchAll(/<svg[^>]*>/g))
      expect(svg).toMatch(/ role="img" aria-label="[^"]{40,}"/);
  });

  it("takes about as long to read as it says", () => {
    const words = proseOf(mdx).split(/\s+/).filter(Boolean).length;
    const looks = Object.entries(MINUTES_EACH).map(([tag, minutes]) => count(mdx, tag) * minutes);
    const minutes = words / WORDS + looks.reduce((sum, part) => sum + part, 0);
    const said = Number(/^minutes: (\d+)$/m.exec(mdx)?.[1]);
    expect(Math.abs(said - minutes), `it says ${said}, it is ${minutes.toFixed(1)}`).toBeLessThanOrEqual(1.5);
  });
});
