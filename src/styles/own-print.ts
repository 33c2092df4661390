/** Starlight links a style for paper from every page; ours is delivered in its place, and nothing of both is loaded twice. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const THEIRS = "../style/print.css?url&no-inline";
const ours = fileURLToPath(new URL("./print.css", import.meta.url));

export function ownPrintStyle(): Plugin {
  return {
    name: "own-print-style",
    enforce: "pre",
    resolveId(source, importer) {
      return source === THEIRS && importer?.includes("/@astrojs/starlight/") ? `${ours}?url&no-inline` : null;
    },
  };
}
