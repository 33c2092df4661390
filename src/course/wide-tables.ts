/**
 * Lets the keyboard reach the tables of Markdown: on a phone a wide one scrolls by itself (`overflow` in Starlight's styles),
 * and Safari gives focus to no box merely because it scrolls. A plugin for Sätteri, the Markdown processor of the site.
 */
import { isSatteriProcessor } from "@astrojs/markdown-satteri";
import type { AstroIntegration } from "astro";
import type { HastPlugin } from "./glossary/link.ts";

export const focusableTables: HastPlugin = {
  name: "wide-tables",
  element: {
    filter: ["table"],
    visit: (table, context) => context.setProperty(table, "tabIndex", 0),
  },
};

export function wideTables(): AstroIntegration {
  return {
    name: "wide-tables",
    hooks: {
      "astro:config:setup": ({ config: { markdown } }) => {
        // Another processor is refused, in words, by the glossary's integration.
        if (isSatteriProcessor(markdown.processor))
          markdown.processor.options.hastPlugins.push(focusableTables);
      },
    },
  };
}
