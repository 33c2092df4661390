/**
 * Vite's part of the browser sandbox: builds what runs behind the wall, for `astro dev` and for the build alike.
 *
 * Two things cannot be ordinary modules. The frame's document must be a real file of the site: a `srcdoc` or `blob:` frame
 * would inherit the page's policy, in which `eval` is forbidden. And the worker's code must be one text: the frame has
 * an origin of its own, from which no file of the site can be loaded, so the page hands the text over and the frame makes
 * a blob of it. So this plugin bundles `browser/frame.ts` into `sandbox/frame.html`, with a policy that admits exactly
 * that script by its hash, and offers `browser/worker.ts` as text in the module `virtual:yieldpoint-sandbox/worker`.
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild-wasm";
import type { Plugin } from "vite";
import { builtinModules } from "../modules/index.ts";
import { builtins } from "../asyncio/builtins.ts";
import { dropNames } from "./browser/drop-names.ts";
import { leftOutOf, namesOf } from "./words/names.ts";

const FACTS = "virtual:yieldpoint-sandbox";
const WORKER = `${FACTS}/worker`;
const FILE = "sandbox/frame.html";

/** The functions that a learner's program can name, and so can print. */
const SEEN = new Set([...Object.keys(builtins), ...Object.values(namesOf(builtinModules)).flat()]);

interface Bundle {
  text: string;
  /** Every file it was made from, for watching. */
  inputs: string[];
}

async function bundle(file: string): Promise<Bundle> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const result = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    // Names are part of what learners read: `ValueError` is a class's name.
    keepNames: true,
    format: "iife",
    target: "es2022",
    // In a <script> element a "</script>" in a string would end it; as ASCII the text is the same bytes everywhere.
    charset: "ascii",
    legalComments: "none",
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${file}`);
  const text = dropNames(output.text.trim(), SEEN);
  return { text, inputs: Object.keys(result.metafile.inputs).map((path) => root + path) };
}

/**
 * The frame's document. Its own policy: this one script, code from text in its worker, and no way out.
 *
 * Code from text is `eval`, and where an engine's `eval` keeps no places for tracebacks (`browser/evaluate.ts`), a script
 * from a blob. That admits nothing new: a blob's address leads only to bytes that were made in this frame's own origin, so
 * code that can load one has the text and could have evaluated it, and what is loaded is under this same policy.
 */
function frameDocument(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; script-src 'sha256-${hash}' 'unsafe-eval' blob:; worker-src blob:`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    "<title>Sandbox</title>",
    `<script>${script}</script>`,
    "</html>",
    "",
  ].join("\n");
}

export function sandboxPlugin(): Plugin {
  const made = new Map<string, Promise<Bundle>>();
  const once = (file: string) => {
    const known = made.get(file) ?? bundle(file);
    made.set(file, known);
    return known;
  };

  return {
    name: "yieldpoint-sandbox",

    resolveId: (id) => (id === FACTS || id === WORKER ? `\0${id}` : null),

    async load(id) {
      if (id !== `\0${FACTS}` && id !== `\0${WORKER}`) return null;
      const { text, inputs } = await once(
        id === `\0${WORKER}` ? "./browser/worker.ts" : "./browser/frame.ts",
      );
      for (const input of inputs) this.addWatchFile(input);
      if (id === `\0${WORKER}`) return `export const worker = ${JSON.stringify(text)};`;
      const version = createHash("sha256").update(text).digest("hex").slice(0, 8);
      return [
        // BASE_URL ends with a slash or not, as the site's configuration wrote it. The version outwits caches.
        `export const frame = import.meta.env.BASE_URL.replace(/\\/?$/, "/") + "${FILE}?v=${version}";`,
        `export const moduleExports = ${JSON.stringify(namesOf(builtinModules))};`,
        `export const leftOut = ${JSON.stringify(leftOutOf(builtinModules))};`,
      ].join("\n");
    },

    watchChange() {
      made.clear();
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? "/", "http://host").pathname.endsWith(`/${FILE}`)) {
          once("./browser/frame.ts").then(({ text }) => {
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(frameDocument(text));
          }, next);
        } else next();
      });
    },

    async generateBundle() {
      // The server's half of a build draws pages and ships nothing.
      if (this.environment.name !== "client") return;
      const { text } = await once("./browser/frame.ts");
      this.emitFile({ type: "asset", fileName: FILE, source: frameDocument(text) });
    },
  };
}
