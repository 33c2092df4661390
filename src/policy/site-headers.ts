/**
 * The headers that the site wants from whoever serves it: what a page cannot say of itself. Written once, here; `recipes.ts`
 * puts them into the words of each host, and `npm start` sends the same.
 */

export interface Rule {
  /** A path, or the beginning of paths with `*` at its end. */
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** Nobody else may frame the site. (A page's own `<meta>` cannot say so.) */
const FRAMED_BY = "frame-ancestors 'self'";

/**
 * A page's policy does not reach a worker, which follows its own response's headers. Ours load modules, fetch the compiler's
 * WebAssembly, and compile it; that is all.
 */
const WORKER_POLICY = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${FRAMED_BY}`;

/**
 * `base` is the path below which the site lies, `framePolicy` what the sandbox's frame says of itself in its `<meta>`.
 * Where several rules match, hosts send both policies or the later one: a stricter rule therefore repeats the wider one's.
 */
export function siteHeaders(base: string, framePolicy: string): Rule[] {
  const below = base.replace(/\/$/, "");
  return [
    {
      pattern: `${below}/*`,
      headers: [
        ["X-Content-Type-Options", "nosniff"],
        ["Content-Security-Policy", FRAMED_BY],
      ],
    },
    {
      // Their names carry a hash of what is in them. Scripts, and so all workers, are among them.
      pattern: `${below}/_astro/*`,
      headers: [
        ["Cache-Control", "public, max-age=31536000, immutable"],
        ["Content-Security-Policy", WORKER_POLICY],
      ],
    },
    {
      // The search's own worker.
      pattern: `${below}/pagefind/*`,
      headers: [["Content-Security-Policy", WORKER_POLICY]],
    },
    {
      // Walled off by its own word too, whoever opens it and however.
      pattern: `${below}/sandbox/frame.html`,
      headers: [["Content-Security-Policy", `sandbox allow-scripts; ${framePolicy}; ${FRAMED_BY}`]],
    },
  ];
}

/** The policy in a page's `<meta>`. */
export function metaPolicy(html: string, path: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
  if (policy === undefined)
    throw new Error(`${path}: it says no policy of its own, so none can be sent with it.`);
  return policy;
}
