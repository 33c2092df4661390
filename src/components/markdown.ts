/** Markdown that is not a page: the hints of an exercise, a question, what a term means. To HTML, at build time. */
import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import type { HastPlugin } from "../course/glossary/link.ts";

const processor = createSatteriMarkdownProcessor({ shikiConfig: { theme: "css-variables" } });

export async function markdown(text: string): Promise<string> {
  return (await (await processor).render(text)).code.trim();
}

/** One line, without the paragraph around it. */
export async function markdownLine(text: string): Promise<string> {
  return (await markdown(text)).replace(/^<p>([\s\S]*)<\/p>$/, "$1");
}

/** A paragraph with a plugin of its own; listings in it stay without colours. */
export async function markdownWith(plugin: HastPlugin, text: string): Promise<string> {
  const own = await createSatteriMarkdownProcessor({ syntaxHighlight: false, hastPlugins: [plugin] });
  return (await own.render(text)).code.trim();
}
