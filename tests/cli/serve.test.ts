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

  it("says which line is no header", () => {
    expect(() => parseHeaders("/*\n  Cache-Control no-cache\n")).toThrow(
      "_headers:2: `Cache-Control no-cache` is no header. Write a path such as `/_astro/*` at the start of a line, " +
        "and below it, indented, `Name: value`.",
    );
    expect(() => parseHeaders("  A: 1\n")).toThrow("_headers:1: `A: 1` is no header.");
  });
});
