/** The table of a lesson's components is true: of the components, of the page that draws lessons, and of the page about them. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkMdx } from "../../src/cli/check/mdx/text.ts";
import { holdsText, lessonComponentNames, propertiesOf } from "../../src/course/components.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("names just the components that lessons are given", () => {
  const [, given = ""] =
    /<Content components=\{\{([^}]*)\}\}/.exec(read("src/pages/learn/[...slug].astro")) ?? [];
  expect(given.split(",").map((name) => name.trim())).toEqual(lessonComponentNames);
});

it.each(lessonComponentNames.filter((name) => name !== "Aside"))("has the properties of <%s>", (name) => {
  const text = read(`src/components/${name}.astro`);
  const [, props = ""] = /interface Props \{([\s\S]*?)\n\}/.exec(text) ?? [];
  const declared = [...props.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, property, optional]) => [
    property,
    optional === "?",
  ]);
  expect(propertiesOf(name).map((one) => [one.name, one.optional])).toEqual(declared);
  expect(text.includes("<slot />")).toBe(holdsText.has(name));
});

it("has on its page an example of each that the check has nothing to say of", async () => {
  const path = "content/pages/what-a-lesson-holds.mdx";
  const blocks = [...read(path).matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  const shown = blocks.map((block) => /<(\w+)/.exec(block)?.[1]);
  expect(shown.toSorted()).toEqual(lessonComponentNames.toSorted());
  for (const mdx of blocks) {
    const { complaints } = await checkMdx({ mdx, path, file: path, components: lessonComponentNames });
    expect(complaints).toEqual([]);
  }
});
