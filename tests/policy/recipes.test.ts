/** Every host's recipe says the same: each is read here as its host reads it, and asked for the headers of every kind of path. */
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../src/cli/serve/headers.ts";
import { headersAt, recipes } from "../../src/policy/recipes.ts";
import { metaPolicy, siteHeaders } from "../../src/policy/site-headers.ts";

const framePolicy = "default-src 'none'; script-src 'sha256-abc=' 'unsafe-eval'; worker-src blob:";

const PATHS = [
  "/",
  "/learn/a/b/",
  "/_astro/worker.1234.js",
  "/pagefind/pagefind-worker.js",
  "/sandbox/frame.html",
  "/sandbox/frame.htmlx",
];

type Reader = (text: string, path: string) => Record<string, string>;

/** `add_header X "y"` and the like, read by a pattern that finds names and quoted values. */
const named = (text: string, pattern: RegExp): [string, string][] =>
  [...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, unquoted(value)]);

/** A quoted string of nginx, Caddy and Apache. */
const unquoted = (text: string) => text.replaceAll(/\\(["\\])/g, "$1");

/** How each host reads its file; of several values for one header the later one counts. */
const readers: Record<string, Reader> = {
  _headers: (text, path) => Object.fromEntries(headersFor(parseHeaders(text), path)),

  "vercel.json": (text, path) => {
    const { headers } = JSON.parse(text) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const holding = headers.filter(({ source }) =>
      new RegExp(`^${source.replaceAll(".html", "\\.html")}$`).test(path),
    );
    return Object.fromEntries(holding.flatMap((each) => each.headers.map(({ key, value }) => [key, value])));
  },

  "nginx.conf": (text, path) => {
    const locations = [...text.matchAll(/^location (= )?(\S+) \{\n([\s\S]*?)\n\}/gm)].map(
      ([, exact, where = "", body = ""]) => ({ exact: exact !== undefined, where, body }),
    );
    const own =
      locations.find(({ exact, where }) => exact && where === path) ??
      locations
        .filter(({ exact, where }) => !exact && path.startsWith(where))
        .sort((a, b) => b.where.length - a.where.length)[0];
    return Object.fromEntries(named(own?.body ?? "", /add_header (\S+) "((?:[^"\\]|\\.)*)" always;/g));
  },

  Caddyfile: (text, path) => {
    const blocks = [...text.matchAll(/^\theader (\S+) \{\n([\s\S]*?)\n\t\}/gm)];
    const holding = blocks.filter(([, where = ""]) =>
      where.endsWith("*") ? path.startsWith(where.slice(0, -1)) : path === where,
    );
    return Object.fromEntries(
      holding.flatMap(([, , body = ""]) => named(body, /^\t\t(\S+) "((?:[^"\\]|\\.)*)"$/gm)),
    );
  },

  ".htaccess": (text, path) => {
    const blocks = [...text.matchAll(/^<If "%\{REQUEST_URI\} =~ m#(.*)#">\n([\s\S]*?)\n<\/If>/gm)];
    const holding = blocks.filter(([, pattern = ""]) => new RegExp(pattern).test(path));
    return Object.fromEntries(
      holding.flatMap(([, , body = ""]) => named(body, /Header always set (\S+) "((?:[^"\\]|\\.)*)"/g)),
    );
  },
};

describe("the headers of the site", () => {
  it("are a page's frame-ancestors, a worker's own policy, and a frame that is walled off by its own word", () => {
    const rules = siteHeaders("/", framePolicy);
    const at = (path: string) => Object.fromEntries(headersAt(rules, path));
    const common = { "X-Content-Type-Options": "nosniff" };
    const worker =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'self'";
    expect(at("/learn/a/b/")).toEqual({ ...common, "Content-Security-Policy": "frame-ancestors 'self'" });
    expect(at("/_astro/worker.1234.js")).toEqual({
      ...common,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": worker,
    });
    expect(at("/pagefind/pagefind-worker.js")).toEqual({ ...common, "Content-Security-Policy": worker });
    expect(at("/sandbox/frame.html")).toEqual({
      ...common,
      "Content-Security-Policy": `sandbox allow-scripts; ${framePolicy}; frame-ancestors 'self'`,
    });
  });

  it("take the frame's policy from the frame itself", () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    expect(metaPolicy(html, "f.html")).toBe("default-src 'none'");
    expect(() => metaPolicy("<p>", "f.html")).toThrow(
      "f.html: it says no policy of its own, so none can be sent with it.",
    );
  });
});

for (const [name, write] of Object.entries(recipes)) {
  for (const base of ["/", "/some/where/", "/some/where"]) {
    it(`${name} says the same for a site at ${base}`, () => {
      const rules = siteHeaders(base, framePolicy);
      const text = write(rules);
      for (const path of PATHS) {
        const below = base.replace(/\/$/, "") + path;
        expect([below, readers[name]!(text, below)]).toEqual([
          below,
          Object.fromEntries(headersAt(rules, below)),
        ]);
      }
      expect(readers[name]!(text, "/elsewhere/")).toEqual(
        Object.fromEntries(headersAt(rules, "/elsewhere/")),
      );
    });
  }
}
