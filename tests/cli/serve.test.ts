import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../src/cli/serve/headers.ts";

const plain = (rules: string, path: string) => Object.fromEntries(headersFor(parseHeaders(rules), path));

describe("the _headers file", () => {
  it("gives a path the headers of every pattern that matches it", () => {
    const rules = "# comment\n/*\n  A: 1\n\n/x/*\n  B: two words\n/exact\n  C: 3\n";
    expect(plain(rules, "/x/y.js")).toEqual({ A: "1", B: "two words" });
    expect(plain(rules, "/exact")).toEqual({ A: "1", C: "3" });
    expect(plain(rules, "/exactly")).toEqual({ A: "1" });
  });

  it("joins a header that is given twice, and drops one that is taken back", () => {
    const rules = "/*\n  A: 1\n  B: 1\n/x/*\n  A: 2\n  ! B\n  B: 2\n";
    expect(plain(rules, "/x/y")).toEqual({ A: "1, 2", B: "2" });
  });

  it("says which line is no header", () => {
    expect(() => parseHeaders("/*\n  Cache-Control no-cache\n")).toThrow(
      "_headers:2: `Cache-Control no-cache` is no header. Write a path such as `/_astro/*` at the start of a line, " +
        "and below it, indented, `Name: value`.",
    );
    expect(() => parseHeaders("  A: 1\n")).toThrow("_headers:1: `A: 1` is no header.");
  });

  it("of the site keeps hashed files for ever and asks anew for everything else", () => {
    const site = readFileSync(new URL("../../public/_headers", import.meta.url), "utf8");
    expect(plain(site, "/_astro/a.1234.js")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(plain(site, "/learn/a/b/")["Cache-Control"]).toBe("no-cache");
    expect(plain(site, "/_astro/a.1234.js")["X-Content-Type-Options"]).toBe("nosniff");
  });
});
