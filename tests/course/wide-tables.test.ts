/** Tables that may scroll take focus: the HTML that comes out of the site's own processor. */
import { createSatteriMarkdownProcessor, satteri } from "@astrojs/markdown-satteri";
import { expect, it } from "vitest";
import { focusableTables } from "../../src/course/wide-tables.ts";

const TABLE = "| a | b |\n| --- | --- |\n| 1 | 2 |";

it("a table of Markdown is reached by the keyboard, and nothing else is", async () => {
  const processor = await createSatteriMarkdownProcessor({ hastPlugins: [focusableTables] });
  const { code } = await processor.render(`A text.\n\n${TABLE}\n\n- a list`);
  expect(code.match(/<[^>]*tabindex[^>]*>/g)).toEqual(['<table tabindex="0">']);
});

it("so is one inside of a component", async () => {
  const processor = satteri({ hastPlugins: [focusableTables] });
  const renderer = await processor.createMdxRenderer!({ syntaxHighlight: false }, { optimize: false });
  const { code } = await renderer.process(
    `<For reader="javascript">\n\n${TABLE}\n\n</For>`,
    "/a/index.mdx",
    {},
  );
  expect(code.match(/tab[iI]ndex: \S+/g)).toHaveLength(1);
});
