/** The site's headers in the words of the usual hosts. Each file is written beside the site by the build. */
import type { Rule } from "./site-headers.ts";

export const recipes: Readonly<Record<string, (rules: readonly Rule[]) => string>> = {
  _headers: netlify,
  "vercel.json": vercel,
  "nginx.conf": nginx,
  Caddyfile: caddy,
  ".htaccess": apache,
};

const title = "The headers that the site wants; written by `npm run build` (src/policy/site-headers.ts).";

const isPrefix = ({ pattern }: Rule) => pattern.endsWith("*");
const prefix = ({ pattern }: Rule) => pattern.replace(/\*$/, "");
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
const escaped = (text: string) => text.replaceAll(/[.+?^$()|[\]{}\\]/g, "\\$&");

/** Netlify and Cloudflare Pages read it as it is. */
function netlify(rules: readonly Rule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `# ${title}\n# \`npm start\` reads it, too.\n\n${blocks.join("\n\n")}\n`;
}

/** Vercel: of two values for one header the later rule's is sent. */
function vercel(rules: readonly Rule[]): string {
  const headers = rules.map((rule) => ({
    source: isPrefix(rule) ? `${prefix(rule)}(.*)` : rule.pattern,
    headers: rule.headers.map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/**
 * nginx: goes into the `server` block. A location with headers of its own sends none of those around it, so each block
 * says all that hold for its paths.
 */
function nginx(rules: readonly Rule[]): string {
  const blocks = rules.map((rule) => {
    const headers = [...headersAt(rules, prefix(rule))];
    const lines = headers.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`);
    const where = isPrefix(rule) ? prefix(rule) : `= ${rule.pattern}`;
    return [`location ${where} {`, ...lines, "    try_files $uri $uri/index.html =404;", "}"].join("\n");
  });
  return `# ${title}\n# Include it in the \`server\` block whose \`root\` is the folder of the site.\n\n${blocks.join("\n\n")}\n`;
}

/** Caddy: in the order they stand; a later one replaces the value of one before. */
function caddy(rules: readonly Rule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [`header ${pattern} {`, ...headers.map(([name, value]) => `\t${name} ${quoted(value)}`), "}"].join("\n"),
  );
  return `# ${title}\n# Import it in the site's block, beside \`root\` and \`file_server\`.\n\nroute {\n${indented(blocks.join("\n"))}\n}\n`;
}

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, "\t");

/** Apache, with mod_headers: it reads the file in the site's folder by itself where `AllowOverride FileInfo` holds. */
function apache(rules: readonly Rule[]): string {
  const blocks = rules.map((rule) => {
    const lines = rule.headers.map(([name, value]) => `    Header always set ${name} ${quoted(value)}`);
    const where = isPrefix(rule) ? `^${escaped(prefix(rule))}` : `^${escaped(rule.pattern)}$`;
    return [`<If "%{REQUEST_URI} =~ m#${where}#">`, ...lines, "</If>"].join("\n");
  });
  return `# ${title}\n\n${blocks.join("\n\n")}\n`;
}

/** What holds for a path: of two values for one header, the later rule's. */
export function headersAt(rules: readonly Rule[], path: string): Map<string, string> {
  const holding = rules.filter((rule) =>
    isPrefix(rule) ? path.startsWith(prefix(rule)) : path === rule.pattern,
  );
  return new Map(holding.flatMap(({ headers }) => headers));
}
