import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { scriptHashes, withPolicy } from "../../src/policy/page-policy.ts";

const sha = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

describe("a page's policy", () => {
  it("takes the hash of each inline script once, and of none that is a file or data", () => {
    const html =
      `<script>one()</script><script type="module">two()</script><script>one()</script>` +
      `<script src="/file.js"></script><script type="module" src="/m.js"></script>` +
      `<script type="application/json">{"data":1}</script>`;
    expect(scriptHashes(html)).toEqual([sha("one()"), sha("two()")]);
  });

  it("stands first in the head, before anything that it governs", () => {
    const page = withPolicy(`<html><head lang="en"><script>a()</script></head></html>`, "index.html");
    expect(page).toMatch(
      /^<html><head lang="en"><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>a/,
    );
    expect(page).toContain(`script-src 'self' 'wasm-unsafe-eval' ${sha("a()")}`);
  });

  it("allows no inline script without a hash, and no evaluation of text", () => {
    const page = withPolicy("<html><head></head></html>", "index.html");
    expect(/script-src ([^;"]*)/.exec(page)?.[1]).toBe("'self' 'wasm-unsafe-eval'");
    expect(page).toContain("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:");
    expect(page).toContain(
      "frame-src 'self'; worker-src 'self' blob:; connect-src 'self'; object-src 'none'",
    );
  });

  it("refuses an inline event handler, which the policy would silence, and says so", () => {
    expect(() =>
      withPolicy(`<html><head></head><body><button onclick="go()">x</button></body></html>`, "a.html"),
    ).toThrow(
      "a.html: `onclick` is an inline event handler, which the page's policy refuses. Add the listener in a <script> instead.",
    );
  });

  it("does not take code in a script for an event handler", () => {
    const html = `<html><head></head><body><script>x = "<b onclick='a'>"</script></body></html>`;
    expect(withPolicy(html, "a.html")).toContain("Content-Security-Policy");
  });

  it("refuses a page without a head", () => {
    expect(() => withPolicy("<p>text</p>", "a.html")).toThrow(
      "a.html: a page without <head>, so its policy has no place.",
    );
  });
});
