import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { authoring } from "./src/authoring/integration.ts";
import { glossary } from "./src/course/glossary/integration.ts";
import { wideTables } from "./src/course/wide-tables.ts";
import { addressFrom } from "./src/policy/address.ts";
import { pagePolicy } from "./src/policy/integration.ts";
import { variantsPlugin } from "./src/practice/variants/vite.ts";
import { sandboxPlugin } from "./src/sandbox/vite.ts";
import { leaveOutStyles } from "./src/styles/leave-out.ts";
import { ownPrintStyle } from "./src/styles/own-print.ts";
import { declarationsPlugin } from "./src/workbench/language/vite.ts";

const { site, base } = addressFrom(process.env);

/** Starlight's parts that are replaced by ours. */
const ours = (name) => `./src/components/shell/${name}.astro`;

/**
 * What loads before anyone acts, in few pieces: left to itself, the bundler cuts it wherever a dialog shares a module with it,
 * into two dozen files of a few hundred bytes, each compressed alone. `page` is what every page runs; the others need it, too.
 */
const groups = [
  {
    name: "page",
    test: /vite\/preload-helper|src\/workbench\/(?:late|state\/(?:storage|record|drafts))\.ts|shell\/Header\.astro|src\/(?:course|components)\/progress\.ts|starlight\/.*TableOfContents/,
    priority: 2,
  },
  {
    name: "shell",
    test: /src\/workbench\/(?:Workbench\.|state\/|props\.|icons\.|code\/(?:paint|bounds)\.|run\/program\.|untranslated\.|settings\/(?:settings|command-line)\.ts)|@astrojs\/preact/,
    priority: 1,
  },
];

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: "always",
  // The one theme whose colours are CSS variables, so that code follows the page's theme. See src/styles/code.css.
  markdown: { shikiConfig: { theme: "css-variables" } },
  vite: {
    plugins: [leaveOutStyles(), ownPrintStyle(), sandboxPlugin(), declarationsPlugin(), variantsPlugin()],
    // Monaco finds its workers by their own addresses, which bundling ahead would move.
    optimizeDeps: {
      exclude: ["monaco-editor"],
      // Found only when a learner first runs or checks something, and then `npm run dev` would reload the page.
      include: [
        "@jridgewell/trace-mapping",
        "@vitest/expect",
        "acorn",
        "esbuild-wasm/esm/browser.js",
        "magic-string",
      ],
    },
    worker: { format: "es", plugins: () => [declarationsPlugin()] },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
  // Pages are small; what would fetch them ahead is not free either.
  prefetch: false,
  integrations: [
    starlight({
      title: "Yieldpoint",
      description:
        "An interactive course on Python's asyncio: run it, watch it, be graded on it, all in the page.",
      favicon: "/favicon.svg",
      // Our listings are highlighted by src/workbench/code/highlight.ts; the bundle of Expressive Code is not needed.
      expressiveCode: false,
      disable404Route: true,
      customCss: [
        "./src/styles/tokens.css",
        "./src/styles/code.css",
        "./src/styles/shell.css",
        "./src/styles/prose.css",
      ],
      components: {
        Head: ours("Head"),
        SiteTitle: ours("SiteTitle"),
        PageTitle: ours("PageTitle"),
        ThemeProvider: ours("ThemeProvider"),
        ThemeSelect: ours("ThemeSelect"),
        Header: ours("Header"),
        Search: ours("Search"),
        MobileMenuFooter: ours("MobileMenuFooter"),
        Footer: ours("Footer"),
      },
    }),
    glossary(),
    wideTables(),
    // After those whose Markdown plugins are for lessons too.
    mdx(),
    preact(),
    pagePolicy(),
    authoring(),
  ],
});
