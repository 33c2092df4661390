/** Reads the glossary's file. Knows nothing of the site, so that the build, `npm run check` and the tests share it. */
import { LineCounter, isMap, isScalar, parseDocument, type Pair } from "yaml";
import { formatComplaint, type Complaint } from "../../grader/format/complaint.ts";
import { plainText } from "../../grader/reading/plain-text.ts";
import { inOurWords } from "../../grader/reading/in-our-words.ts";
import { foldedItem, yamlFault } from "../../grader/reading/yaml-fault.ts";
import { termSchema, type Term } from "./schema.ts";

/** Where the glossary stands, from the project's folder. */
export const GLOSSARY_FILE = "content/glossary.yaml";

export interface Glossary {
  /** The entries that are whole, by the alphabet. */
  terms: Term[];
  complaints: Complaint[];
}

export function readGlossary(written: string, file: string = GLOSSARY_FILE): Glossary {
  const text = plainText(written);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const glossary: Glossary = { terms: [], complaints: [] };
  const complain = (offset: number, what: string, why: string, repair: string) => {
    const { line, col } = lines.linePos(offset);
    glossary.complaints.push({ file, line, column: col, what, why, repair });
  };

  const broken = document.errors[0];
  if (broken) {
    if (broken.code === "DUPLICATE_KEY") {
      complain(
        broken.pos[0],
        "this is in the glossary twice",
        "a link can lead to one of them only",
        "make one entry of the two",
      );
      return glossary;
    }
    const { at, what, why, repair } = yamlFault(broken, text);
    complain(at, what ?? "the glossary cannot be read", why, repair);
    return glossary;
  }
  const folded = foldedItem(document, text, lines);
  if (folded !== null) {
    complain(folded.at, folded.what ?? "the glossary cannot be read", folded.why, folded.repair);
    return glossary;
  }
  const entries = isMap(document.contents) ? document.contents.items : [];
  if (entries.length === 0) {
    complain(
      0,
      "the glossary has no terms",
      "each is a key with its fields below it",
      "write for example `task:`, and below it, further in, `means:` and `docs:`",
    );
  }
  for (const entry of entries) {
    const term = String(isScalar(entry.key) ? entry.key.value : entry.key);
    const start = startOf(entry) ?? 0;
    let values: unknown;
    try {
      values = isMap(entry.value) ? entry.value.toJS(document) : {};
    } catch {
      complain(
        start,
        `\`${term}\` stands for more than can be written out`,
        "its `*names` stand for so much that no machine could write it out",
        "write the values themselves, without `&names` and `*names`",
      );
      continue;
    }
    const parsed = termSchema.safeParse(values, { error: inOurWords });
    if (parsed.success) {
      const isName = parsed.data.words === undefined && parsed.data.code.includes(term);
      const { line, col } = lines.linePos(start);
      glossary.terms.push({
        ...parsed.data,
        means: parsed.data.means.trim(),
        words: parsed.data.words ?? (isName ? [] : [term]),
        term,
        id: idOf(term),
        isName,
        line,
        column: col,
      });
      continue;
    }
    for (const issue of parsed.error.issues) {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
      const field = String(unknown ?? issue.path[0]);
      const at = placeOf(entry, field) ?? start;
      if (unknown !== undefined) {
        complain(
          at,
          `\`${term}\` has a field \`${unknown}\`, which there is not`,
          `the fields are ${Object.keys(termSchema.shape).join(", ")}`,
          `remove \`${unknown}\`, or name one of these fields`,
        );
        continue;
      }
      const { description, example } = termSchema.shape[field as keyof typeof termSchema.shape].meta() ?? {};
      complain(
        at,
        placeOf(entry, field) === null
          ? `\`${term}\` has no \`${field}\``
          : `\`${field}\` of \`${term}\` is wrong: ${issue.message}`,
        `it says ${description}`,
        `write for example \`${String(example)}\``,
      );
    }
  }
  glossary.terms.sort((one, other) => one.term.localeCompare(other.term, "en"));
  for (const { at, what, why, repair } of sameForms(glossary.terms)) {
    glossary.complaints.push({ file, line: at.line, column: at.column, what, why, repair });
  }
  glossary.complaints.sort((one, other) => one.line - other.line || one.column - other.column);
  return glossary;
}

/** For the site's build, which a broken glossary ends: the terms. */
export function wholeGlossary(text: string): Term[] {
  const { terms, complaints } = readGlossary(text);
  if (complaints.length > 0) throw new Error(complaints.map(formatComplaint).join("\n"));
  return terms;
}

/** `event loop` -> `event-loop`, `asyncio.run` -> `asyncio-run` */
function idOf(term: string): string {
  return term.toLowerCase().replaceAll(/[^\p{L}\p{N}_]+/gu, "-");
}

function startOf(pair: Pair): number | null {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
}

/** Where an entry's field is written; null if it is not. */
function placeOf({ value }: Pair, field: string): number | null {
  if (!isMap(value)) return null;
  const pair = value.items.find((item) => isScalar(item.key) && item.key.value === field);
  return pair === undefined ? null : startOf(pair);
}

/** One word cannot lead to two entries. */
function sameForms(terms: readonly Term[]) {
  const owners = new Map<string, Term>();
  return terms.flatMap((term) => {
    const forms = [
      `the anchor #${term.id}`,
      ...term.words.map((word) => word.toLowerCase()),
      ...term.code.map((name) => `\`${name}\``),
    ];
    return [...new Set(forms)].flatMap((form) => {
      const other = owners.get(form);
      owners.set(form, term);
      if (other === undefined) return [];
      return [
        {
          at: term,
          what: `${form.startsWith("the ") ? form : `“${form}”`} belongs to \`${other.term}\` and to \`${term.term}\``,
          why: "a word in a lesson can be linked to one of them only",
          repair: "take it out of `words` or `code` of one of the two",
        },
      ];
    });
  });
}
