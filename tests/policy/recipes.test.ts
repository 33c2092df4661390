/**
 * Every host's recipe says the same: each is read here as its host reads it, and asked for the headers of every kind of path.
 * nginx, Caddy and Apache themselves are asked in `tests/hosts/`.
 */
import { describe, expect, it } from "vitest";
import { recipes } from "../../src/policy/recipes.ts";
import { CACHE, headersAt, metaPolicy, siteHeaders } from "../../src/policy/site-headers.ts";
import { headersFor, parseHeaders } from "./netlify-headers.ts";

const framePolicy = "default-src 'none'; script-src 'sha256-abc=' 'unsafe-eval'; worker-src blob:";

const HASHED = ["worker.1234.js", "x.wasm", ...Array.from({ length: 120 }, (_, at) => `part-${at}.js`)];

const PATHS = [
  "/",
  "/learn/a/b/",
  "/_astro/worker.1234.js",
  "/_astro/part-119.js",
  "/_astro/gone.1234.js",
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
      new RegExp(`^${source.replaceAll(/(?<!\\)\.html/g, "\\.html")}$`).test(path),
    );
    return Object.fromEntries(holding.flatMap((each) => each.headers.map(({ key, value }) => [key, value])));
  },

  "nginx.conf": (text, path) => {
    // A block's own headers come before the blocks in it.
    const locations = text.split(/^ *location /m).map((block) => {
      const [, exact, where = ""] = /^(= )?(\S+) \{/.exec(block) ?? [];
      return { exact: exact !== undefined, where, block };
    });
    const own =
      locations.find(({ exact, where }) => exact && where === path) ??
      locations
        .filter(({ exact, where }) => !exact && where.startsWith("/") && path.startsWith(where))
        .sort((a, b) => b.where.length - a.where.length)[0];
    return Object.fromEntries(named(own?.block ?? "", /add_header (\S+) "((?:[^"\\]|\\.)*)"(?: always)?;/g));
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
    const blocks = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#(.*)#">\n([\s\S]*?)\n *<\/If>/g)];
    const holding = blocks.filter(([, pattern = ""]) => new RegExp(pattern).test(path));
    return Object.fromEntries(
      holding.flatMap(([, , body = ""]) => named(body, /Header (?:always )?set (\S+) "((?:[^"\\]|\\.)*)"/g)),
    );
  },
};

describe("the headers of the site", () => {
  it("are a page's frame-ancestors, a worker's own policy, and a frame that is walled off by its own word", () => {
    const rules = siteHeaders("/", framePolicy);
    const at = (path: string) => Object.fromEntries(headersAt(rules, path));
    const common = {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy":
        "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
    };
    const worker =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'self'";
    expect(at("/learn/a/b/")).toEqual({ ...common, "Content-Security-Policy": "frame-ancestors 'self'" });
    expect(at("/_astro/worker.1234.js")).toEqual({ ...common, "Content-Security-Policy": worker });
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
      const text = write({ base, rules, hashed: HASHED });
      const headers = (path: string) => {
        const { "Cache-Control": _, ...others } = readers[name]!(text, path);
        return others;
      };
      for (const path of PATHS) {
        const below = base.replace(/\/$/, "") + path;
        expect([below, headers(below)]).toEqual([below, Object.fromEntries(headersAt(rules, below))]);
      }
      expect(headers("/elsewhere/")).toEqual(Object.fromEntries(headersAt(rules, "/elsewhere/")));
    });
  }
}

describe("how long a file may be kept", () => {
  const site = { base: "/course", rules: siteHeaders("/course", framePolicy), hashed: HASHED };
  const kept = (name: string, path: string) => readers[name]!(recipes[name]!(site), path)["Cache-Control"];

  it("is for good where its name is in the list, on Vercel, which says what it says with a 404 too", () => {
    const names = ["worker.1234.js", "part-0.js", "part-119.js", "gone.1234.js", "workerx1234.js", ""];
    expect(names.map((file) => kept("vercel.json", `/course/_astro/${file}`))).toEqual([
      CACHE.hashed,
      CACHE.hashed,
      CACHE.hashed,
      undefined,
      undefined,
      undefined,
    ]);
    const { headers } = JSON.parse(recipes["vercel.json"]!(site)) as { headers: { source: string }[] };
    expect(headers.filter(({ source }) => source.length > 4096)).toEqual([]);
  });

  it("is said once for a path in `_headers`, where Cloudflare would join two", () => {
    expect(kept("_headers", "/course/_astro/worker.1234.js")).toBe(CACHE.hashed);
    expect(kept("_headers", "/course/learn/")).toBe(undefined);
  });
});
