/** Links lessons to the glossary while the site is built, and, in `npm run dev`, starts anew when the glossary changes. */
import { readFileSync } from "node:fs";
import { isSatteriProcessor } from "@astrojs/markdown-satteri";
import type { AstroIntegration } from "astro";
import { lessonTerms } from "./link.ts";
import { GLOSSARY_FILE, wholeGlossary } from "./read.ts";

export function glossary(): AstroIntegration {
  return {
    name: "glossary",
    hooks: {
      "astro:config:setup": ({ config, addWatchFile }) => {
        const file = new URL(GLOSSARY_FILE, config.root);
        addWatchFile(file);
        const { processor } = config.markdown;
        if (!isSatteriProcessor(processor)) {
          throw new Error(
            "The glossary's links are made by a plugin for Sätteri, and `markdown.processor` in astro.config.mjs is another one.",
          );
        }
        processor.options.hastPlugins.push(
          lessonTerms(config.base, () => wholeGlossary(readFileSync(file, "utf8"))),
        );
      },
    },
  };
}
