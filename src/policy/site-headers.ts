/**
 * The headers that the site wants from its host: what a page cannot say of itself. Written once, here; `recipes.ts`
 * puts them into the words of each host, and `npm start` sends the same.
 */

export interface Rule {
  /** A path, or the beginning of paths with `*` at its end. */
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** What a browser may keep. */
export const CACHE = {
  /** A page and what it fetches by name: asked for again each time, and answered with 304 while it is the same. */
  page: "no-cache",
  /**
   * A file below `_astro/`: its name carries a hash of what is in it. Only a file that exists: a 404 that is kept for a year,
   * because a deploy was under way when it was asked for, is a course that never works again in that browser.
   */
  hashed: "public, max-age=31536000, immutable",
} as const;

/** Nobody else may frame the site. (A page's own `<meta>` cannot say so.) */
const FRAMED_BY = "frame-ancestors 'self'";

/**
 * A page's policy does not reach a worker, which follows its own response's headers. Ours load modules, fetch the compiler's
 * WebAssembly, and compile it; that is all.
 */
const WORKER_POLICY = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${FRAMED_BY}`;

/** What no page of a course needs, and no program of a learner should have. */
const REFUSED = [
  "camera",
  "display-capture",
  "geolocation",
  "hid",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/** `/course` for `/course/`, and nothing for the root. */
export const below = (base: string) => base.replace(/\/$/, "");

/** Where the build puts what has a hash in its name. Scripts, and so all workers, are among them. */
export const hashedBelow = (base: string) => `${below(base)}/_astro/`;

/**
 * `base` is the path below which the site lies, `framePolicy` what the sandbox's frame says of itself in its `<meta>`.
 * Where several rules match, hosts send both policies or the later one: a stricter rule therefore repeats the wider one's.
 */
export function siteHeaders(base: string, framePolicy: string): Rule[] {
  return [
    {
      pattern: `${below(base)}/*`,
      headers: [
        ["X-Content-Type-Options", "nosniff"],
        // Links to other sites do not say which lesson they were on.
        ["Referrer-Policy", "same-origin"],
        // A page that opens the course keeps no hold on its window.
        ["Cross-Origin-Opener-Policy", "same-origin"],
        ["Permissions-Policy", REFUSED.map((feature) => `${feature}=()`).join(", ")],
        ["Content-Security-Policy", FRAMED_BY],
      ],
    },
    {
      pattern: `${hashedBelow(base)}*`,
      headers: [["Content-Security-Policy", WORKER_POLICY]],
    },
    {
      // The search's own worker.
      pattern: `${below(base)}/pagefind/*`,
      headers: [["Content-Security-Policy", WORKER_POLICY]],
    },
    {
      // Walled off by its own word too, however it is opened.
      pattern: `${below(base)}/sandbox/frame.html`,
      headers: [["Content-Security-Policy", `sandbox allow-scripts; ${framePolicy}; ${FRAMED_BY}`]],
    },
  ];
}

export const isPrefix = ({ pattern }: Rule) => pattern.endsWith("*");
export const prefix = ({ pattern }: Rule) => pattern.replace(/\*$/, "");

/** What holds for a path: of two values for one header, the later rule's. */
export function headersAt(rules: readonly Rule[], path: string): Map<string, string> {
  const holding = rules.filter((rule) =>
    isPrefix(rule) ? path.startsWith(prefix(rule)) : path === rule.pattern,
  );
  return new Map(holding.flatMap(({ headers }) => headers));
}

/** The policy in a page's `<meta>`. */
export function metaPolicy(html: string, path: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
  if (policy === undefined)
    throw new Error(`${path}: it says no policy of its own, so none can be sent with it.`);
  return policy;
}
