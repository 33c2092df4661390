/**
 * The site's headers, its 404 page and its compressed files in the words of the usual hosts. Each file is written beside the
 * site by the build; nginx, Caddy and Apache serve with them in `tests/hosts/`.
 */
import { below, CACHE, hashedBelow, isPrefix, prefix, type Rule } from "./site-headers.ts";

export interface Site {
  /** The path below which the site lies, with or without a slash at its end. */
  base: string;
  rules: readonly Rule[];
  /** The names of the files in `_astro/`. */
  hashed: readonly string[];
}

export const recipes: Readonly<Record<string, (site: Site) => string>> = {
  _headers: netlify,
  "vercel.json": vercel,
  "nginx.conf": nginx,
  Caddyfile: caddy,
  ".htaccess": apache,
};

const title = "How the site wants to be served; written by `npm run build` (src/policy/recipes.ts).";

/**
 * A part of a path that a host keeps to itself: its own files, which only say what everyone gets, and the compressed twins,
 * which are sent in the place of their originals. `.well-known/` is where certificates are proved.
 */
export const KEPT_BACK = "/\\.(?!well-known/)|/(_headers|vercel\\.json|nginx\\.conf|Caddyfile)$|\\.(br|gz)$";

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
const escaped = (text: string) => text.replaceAll(/[.+?^$()|[\]{}\\]/g, "\\$&");
const indented = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);

/**
 * Netlify and Cloudflare Pages read it as it is. By themselves both have pages revalidated, and both take a rule's
 * Cache-Control off a 404. Cloudflare joins the values of rules that overlap, so no wider rule may say another.
 */
function netlify({ base, rules }: Site): string {
  const cached = rules.map(({ pattern, headers }) =>
    pattern === `${hashedBelow(base)}*`
      ? { pattern, headers: [["Cache-Control", CACHE.hashed] as const, ...headers] }
      : { pattern, headers },
  );
  const blocks = cached.map(({ pattern, headers }) =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `# ${title}\n\n${blocks.join("\n\n")}\n`;
}

/** Names in one pattern of Vercel's, which holds 4,096 characters. */
const NAMES = 50;

/** Vercel: of two values for one header the later rule's is sent, with a 404 too: so the files that exist are named. */
function vercel({ base, rules, hashed }: Site): string {
  const headers = rules.map((rule) => ({
    source: isPrefix(rule) ? `${prefix(rule)}(.*)` : rule.pattern,
    headers: rule.headers.map(([key, value]) => ({ key, value })),
  }));
  for (let from = 0; from < hashed.length; from += NAMES) {
    const names = hashed.slice(from, from + NAMES).map(escaped);
    headers.push({
      source: `${hashedBelow(base)}(${names.join("|")})`,
      headers: [{ key: "Cache-Control", value: CACHE.hashed }],
    });
  }
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/**
 * nginx: goes into the `server` block. A location with headers of its own sends none of those around it, so each block
 * says all that hold for its paths; everything else is inherited. Headers without `always` go with files alone.
 */
function nginx({ base, rules }: Site): string {
  const here = below(base);
  const headersIn = (own: Rule) =>
    [...merged(rules, own)].map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  const cacheIn = (own: Rule) =>
    own.pattern === `${hashedBelow(base)}*`
      ? `add_header Cache-Control ${quoted(CACHE.hashed)};`
      : `add_header Cache-Control ${quoted(CACHE.page)} always;`;
  const block = (own: Rule, inside: string[]) => {
    const where = isPrefix(own) ? prefix(own) : `= ${own.pattern}`;
    const lines = [...headersIn(own), cacheIn(own), ...inside];
    return `location ${where} {\n${indented(lines.join("\n"), "    ")}\n}`;
  };
  const [pages, ...parts] = rules as [Rule, ...Rule[]];
  const whole = block(pages, [
    "index index.html;",
    "absolute_redirect off;",
    `error_page 403 404 =404 ${here}/404.html;`,
    "gzip_static on;",
    "gzip_vary on;",
    "gzip_proxied any;",
    "# A fifth smaller, where the module is (Debian: libnginx-mod-http-brotli-static):",
    "# brotli_static on;",
    ...parts.map((part) => `\n${block(part, [])}`),
    `\nlocation ~ ${quoted(KEPT_BACK).replaceAll("\\\\", "\\")} {\n    return 404;\n}`,
  ]);
  const start =
    here === "" ? "" : `location = ${here} {\n    absolute_redirect off;\n    return 301 ${here}/;\n}\n\n`;
  return `# ${title}\n# Include it in the \`server\` block; ${rootWords(here)}.\n\n${start}${whole}\n`;
}

/** What holds in a rule's own place: of two values for one header, the later rule's. */
const merged = (rules: readonly Rule[], own: Rule) =>
  new Map(
    rules
      .filter((rule) => rule === own || (isPrefix(rule) && prefix(own).startsWith(prefix(rule))))
      .flatMap(({ headers }) => headers),
  );

const rootWords = (here: string) =>
  here === ""
    ? "its `root` is the folder of the site"
    : `its \`root\` is the folder in which the site lies as \`${here.slice(1)}/\``;

/** Caddy: in the order they are in; a later value replaces one before. */
function caddy({ base, rules }: Site): string {
  const here = below(base);
  const hashed = hashedBelow(base);
  const blocks = rules.map(({ pattern, headers }) =>
    [`header ${pattern} {`, ...headers.map(([name, value]) => `\t${name} ${quoted(value)}`), "}"].join("\n"),
  );
  const server = "file_server {\n\tprecompressed br gzip\n}";
  const inside = [
    ...blocks,
    `header Cache-Control ${quoted(CACHE.page)}`,
    // Go's expressions cannot look ahead.
    `@kept {\n\tpath_regexp ${KEPT_BACK.replace("(?!well-known/)", "")}\n\tnot path ${here}/.well-known/*\n}`,
    "error @kept 404",
    `@hashed {\n\tpath ${hashed}*\n\tfile\n}`,
    `header @hashed Cache-Control ${quoted(CACHE.hashed)}`,
    server,
  ];
  const start = here === "" ? "" : `redir ${here} ${here}/ 301\n`;
  const lost = `@lost {\n\tpath ${here}/*\n\texpression {http.error.status_code} == 404\n}`;
  const errors = `handle @lost {\n\trewrite * ${here}/404.html\n${indented(server, "\t")}\n}`;
  return (
    `# ${title}\n# Import it in the site's block; ${rootWords(here)}. It brings its own \`file_server\`.\n\n` +
    `${start}route ${here}/* {\n${indented(inside.join("\n"), "\t")}\n}\n` +
    `handle_errors {\n${indented(`${lost}\n${errors}`, "\t")}\n}\n`
  );
}

/** The types of what is compressed; `.js.br` would be one of its own. */
const TYPES = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
  xml: "application/xml",
  txt: "text/plain",
  wasm: "application/wasm",
};

/**
 * Apache reads it in the site's folder by itself where `AllowOverride FileInfo` holds. Debian's default has neither mod_headers
 * nor mod_rewrite: without the first there are no headers, without the second what is sent is compressed anew each time.
 */
function apache({ base, rules }: Site): string {
  const here = below(base);
  const blocks = rules.map((rule) => {
    const lines = rule.headers.map(([name, value]) => `Header always set ${name} ${quoted(value)}`);
    // A compressed twin is asked for inside, by its own name.
    const where = isPrefix(rule) ? `^${escaped(prefix(rule))}` : `^${escaped(rule.pattern)}(\\.br|\\.gz)?$`;
    lines.unshift(...cacheIn(base, rule));
    return [`<If "%{REQUEST_URI} =~ m#${where}#">`, ...lines.map((line) => `    ${line}`), "</If>"].join(
      "\n",
    );
  });
  const twins = [
    ["br", "br"],
    ["gzip", "gz"],
  ].map(([encoding, ending]) =>
    [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `RewriteRule ^(.+)$ ${here}/$1.${ending} [L]`,
      `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}/index.html.${ending} -f`,
      `RewriteRule ^(.*/)?$ ${here}/$1index.html.${ending} [L]`,
    ].join("\n"),
  );
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `RewriteRule \\.${ending}\\.(br|gz)$ - [T=${type},E=no-gzip:1,E=no-brotli:1]`,
  );
  const rewriting = [
    "RewriteEngine On",
    "RewriteCond %{ENV:REDIRECT_STATUS} ^$",
    `RewriteRule ${KEPT_BACK.replaceAll("/", "(^|/)").replace("well-known(^|/)", "well-known/")} - [R=404,L]`,
    "# A folder without a page is not listed.",
    "RewriteCond %{REQUEST_FILENAME} -d",
    "RewriteCond %{REQUEST_FILENAME}/index.html !-f",
    "RewriteRule /$ - [R=404,L]",
    ...twins,
    ...types,
  ].join("\n");
  const encodings = ["br", "gz"].map((ending) =>
    [
      `<FilesMatch "\\.${ending}$">`,
      `    Header set Content-Encoding ${ending === "br" ? "br" : "gzip"}`,
      "</FilesMatch>",
    ].join("\n"),
  );
  const varies = `<FilesMatch "\\.(${Object.keys(TYPES).join("|")})(\\.br|\\.gz)?$">\n    Header merge Vary Accept-Encoding\n</FilesMatch>`;
  const guarded = (module: string, text: string) =>
    `<IfModule ${module}>\n${indented(text, "    ")}\n</IfModule>`;
  return [
    `# ${title}`,
    "# Debian: a2enmod headers rewrite. Apache reads this file where `AllowOverride FileInfo` holds.\n",
    `ErrorDocument 404 ${here}/404.html\n`,
    guarded("mod_headers.c", [...blocks, ...encodings, varies].join("\n")),
    // Without mod_headers nothing could say that what is sent is compressed.
    guarded("mod_rewrite.c", guarded("mod_headers.c", rewriting)),
    "",
  ].join("\n");
}

function cacheIn(base: string, { pattern }: Rule): string[] {
  if (pattern === `${below(base)}/*`) return [`Header set Cache-Control ${quoted(CACHE.page)}`];
  // Without `always`: Apache sends it with files alone.
  if (pattern === `${hashedBelow(base)}*`) return [`Header set Cache-Control ${quoted(CACHE.hashed)}`];
  return [];
}
