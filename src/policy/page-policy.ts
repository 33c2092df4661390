/**
 * The Content-Security-Policy of a page, as a `<meta>`: it works on any static host. Scripts run if they are files of the
 * site or if their hash stands in the policy; Astro's own `security.csp` leaves Starlight's inline scripts out, so the
 * hashes are taken here, from the page as it was built.
 */
import { createHash } from "node:crypto";

/** What a page may do, apart from its scripts. */
const directives = {
  "default-src": "'self'",
  // Monaco writes <style> elements and style attributes; without this it is 5 px high and has no colours.
  "style-src": "'self' 'unsafe-inline'",
  // Monaco's icons and cursors are data: addresses.
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  // The sandbox is a page of the site, framed without its origin.
  "frame-src": "'self'",
  "worker-src": "'self' blob:",
  "connect-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

/** Scripts that are data (JSON, import maps aside) run nothing and need no hash. */
const RUNS = /^(|module|text\/javascript|application\/javascript|importmap|speculationrules)$/;

/** The hashes of the inline scripts in `html`, in the form the policy wants. */
export function scriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", code = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? "";
    if (/\bsrc\s*=/i.test(attributes) || !RUNS.test(type.toLowerCase())) continue;
    hashes.add(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  }
  return [...hashes];
}

/** `html` with its policy as the first thing in its head. `path` names the page in errors. */
export function withPolicy(html: string, path: string): string {
  const handler = /<[a-z][^<>]*\s(on[a-z]+)\s*=\s*["'][^<>]*>/i.exec(
    html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, ""),
  );
  if (handler) {
    throw new Error(
      `${path}: \`${handler[1] ?? ""}\` is an inline event handler, which the page's policy refuses. ` +
        `Add the listener in a <script> instead.`,
    );
  }
  const policy = Object.entries({
    ...directives,
    // esbuild's WebAssembly compiles in the page's workers and, where they are blocked, in the page.
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scriptHashes(html)].join(" "),
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const withMeta = html.replace(/<head\b[^>]*>/i, (head) => head + meta);
  if (withMeta === html) throw new Error(`${path}: a page without <head>, so its policy has no place.`);
  return withMeta;
}
