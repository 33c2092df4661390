/**
 * Vite's part of `npm run dev` for authors: exercises are read from the disk when a page is drawn, which Vite does not know,
 * so this tells the page when one has changed; and it proves exercises for the overlay.
 *
 * What needs no word from here: lessons, listings and `exercise.md` are Astro's own and reload the page; checks, drivers
 * and solutions are modules of the page and reload it if it has loaded them. A reload keeps the reader's place: the browser
 * keeps the scroll, and the workbench its drafts.
 */
import { basename, join, relative, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { createProver, type Prover } from "./prover.ts";
import { CHANGED, PROOFS } from "./report.ts";

const SLUG = /^[a-z0-9-]+$/;

export function authoringPlugin(): Plugin {
  return {
    name: "yieldpoint-authoring",
    apply: "serve",

    configureServer(server) {
      const { root, base } = server.config;
      let prover: Prover | undefined;
      server.httpServer?.once("close", () => prover?.dispose());

      server.watcher.on("all", (event, path) => {
        const parts = relative(join(root, "exercises"), path).split(sep);
        const [slug, ...inside] = parts;
        if (slug === undefined || slug === ".." || inside.length === 0) return;
        prover?.changed(slug);
        tell(server, slug, inside, event);
      });

      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://host");
        const at = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
        const slug = at.startsWith(PROOFS) ? at.slice(PROOFS.length) : null;
        if (slug === null || !SLUG.test(slug)) {
          next();
          return;
        }
        prover ??= createProver(root);
        prover.proof(slug).then((report) => {
          response.setHeader("Content-Type", "application/json");
          response.setHeader("Cache-Control", "no-store");
          response.end(JSON.stringify(report));
        }, next);
      });
    },
  };
}

/** The page is drawn anew if it shows the file; else only the overlay has something to learn. */
function tell(server: ViteDevServer, slug: string, inside: readonly string[], event: string): void {
  const { hot } = server.environments.client;
  const [first = ""] = inside;
  const drawn =
    /^(start|program|solution)\.ts$/.test(first) ||
    (first === "mistakes" && basename(inside.at(-1) ?? "").endsWith(".txt"));
  if (drawn && event !== "addDir") hot.send({ type: "full-reload", path: "*" });
  else hot.send({ type: "custom", event: CHANGED, data: { slug } });
}
