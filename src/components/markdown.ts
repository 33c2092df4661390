/** Markdown that is not a page: the hints of an exercise, a question. To HTML, at build time. */
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";

const processor = createSatteriMarkdownProcessor({ shikiConfig: { theme: "css-variables" } });

export async function markdown(text: string): Promise<string> {
  return (await (await processor).render(text)).code.trim();
}

/** One line, without the paragraph around it. */
export async function markdownLine(text: string): Promise<string> {
  return (await markdown(text)).replace(/^<p>([\s\S]*)<\/p>$/, "$1");
}
