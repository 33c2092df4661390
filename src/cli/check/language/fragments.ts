/**
 * What of a file is prose: the body of its Markdown without what stands in code, in tags and in comments, the words that tags
 * carry, and the sentences of its front matter. Each is made of runs that know their place in the file.
 */
import { isScalar, parseDocument, visit } from "yaml";

export interface Run {
  text: string;
  /** Where it begins in the file. */
  offset: number;
}

/** A piece of prose, in Markdown, that stands by itself. */
export type Fragment = readonly Run[];

/** The fields that are sentences; others hold names, and code. */
const FIELDS = new Set(["title", "description", "objectives", "hints", "text", "why", "about", "means"]);

/** The attributes that people read. */
const ATTRIBUTE = /\b(?:caption|label|title|alt|aria-label)="([^"]*)"/g;

/** Not an address, which stands between such brackets, too. */
const TAG = /<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>/g;

/** What is written in it stands beside what it names; what it shows is told by its label. */
const DRAWING = /(?<=<svg\b[^<>]*>)[\s\S]*?<\/svg>/g;

const blank = (text: string) => text.replace(/[^\n]/g, " ");

const CODE: readonly { pattern: RegExp; by: (hidden: string) => string }[] = [
  {
    pattern: /^(?<indent>[ \t]*)(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<indent>\k<fence>[^\S\n]*$/gm,
    by: blank,
  },
  { pattern: /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, by: blank },
  {
    // Inline code, with the ending that it may have (`gather`'s, `await`s); and what is read as code wherever it stands: the
    // names of files, and figures with their units.
    pattern:
      /`[^`\n]+`(?:'?[a-z]+)?|[\w./-]*\w\.(?:tsx?|mjs|js|py|mdx?|json|csv|css|jpg|png|html|txt)\b|\d+(?:\.\d+)? m?s\b/g,
    by: (code) => `\`${code.startsWith("`") ? code.slice(1).replace("`", "") : code.slice(1, -1)}\``,
  },
];

const without = (patterns: typeof CODE, text: string) =>
  patterns.reduce((left, { pattern, by }) => left.replace(pattern, by), text);

/** What stands between the lines of `---`, and where the body begins. */
function frontMatter(source: string): { yaml: string; body: number } {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source);
  return { yaml: front?.[1] ?? "", body: front?.[0].length ?? 0 };
}

function runsOf(written: string, offset: number): Fragment {
  const runs: Run[] = [];
  let at = offset;
  for (const line of written.split("\n")) {
    const indent = line.length - line.trimStart().length;
    runs.push({ text: `${line.slice(indent)}\n`, offset: at + indent });
    at += line.length + 1;
  }
  return runs;
}

/** The sentences among fields of YAML, and so of JSON. `from`: where it stands in its file. */
export function sentencesIn(yaml: string, from = 0): Fragment[] {
  const found: Fragment[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, { range, value }, path) {
      const pair = path.findLast((node) => "key" in node);
      const field = pair !== undefined && "key" in pair && isScalar(pair.key) ? String(pair.key.value) : "";
      if (key === "key" || typeof value !== "string" || !range || !FIELDS.has(field)) return;
      const written = yaml.slice(range[0], range[1]);
      const [quote = ""] = /^["']/.exec(written) ?? [];
      const [head = quote] = /^[|>][^\n]*\n/.exec(written) ?? [];
      // A quote in quotes has a mark before it, which is not read.
      const words = written.slice(head.length, written.length - quote.length).replaceAll('\\"', ' "');
      found.push(runsOf(without(CODE, words), from + range[0] + head.length));
    },
  });
  return found;
}

/** The prose of a file of Markdown or MDX. */
export function proseIn(source: string): Fragment[] {
  const { yaml, body } = frontMatter(source);
  const text = without(CODE, source.slice(body));
  const attributes = [...text.matchAll(TAG)].flatMap((tag) =>
    [...tag[0].matchAll(ATTRIBUTE)].map((attribute) => [
      {
        text: attribute[1]!,
        offset: body + tag.index + attribute.index + attribute[0].indexOf('"') + 1,
      },
    ]),
  );
  return [
    ...sentencesIn(yaml, "---\n".length),
    [{ text: text.replace(DRAWING, blank).replace(TAG, blank), offset: body }],
    ...attributes,
  ];
}

/** The fragments as one document, and the way back from a place in it to the place in the file. */
export function joined(fragments: readonly Fragment[]): { text: string; placeOf: (at: number) => number } {
  let text = "";
  const starts: { at: number; offset: number }[] = [];
  for (const fragment of fragments) {
    for (const run of fragment) {
      starts.push({ at: text.length, offset: run.offset });
      text += run.text;
    }
    text += "\n\n";
  }
  const placeOf = (at: number) => {
    const start = starts.findLast((one) => one.at <= at);
    return start === undefined ? 0 : start.offset + at - start.at;
  };
  return { text, placeOf };
}
