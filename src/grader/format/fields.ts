/** Reads an author's fields (YAML, and so JSON too) by a schema; complaints point at the field in the file. */
import { LineCounter, isMap, isScalar, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Complaint } from "./complaint.ts";
import { inOurWords } from "../reading/in-our-words.ts";
import { jsonFault } from "../reading/json-fault.ts";
import { nearest } from "../reading/nearest.ts";
import { foldedItem, yamlFault, type YamlFault } from "../reading/yaml-fault.ts";

/** What a complaint quotes about a field: what it is for, and an example of a right line. */
export interface FieldNotes {
  description: string;
  example?: string;
}

export interface FieldSource {
  /** The path to name in complaints. */
  file: string;
  text: string;
  /** How many lines of the file stand above the text. */
  linesAbove: number;
  /** `front matter`, `unit.json`. */
  name: string;
}

export type Fields<Data> = { ok: true; data: Data } | { ok: false; complaints: Complaint[] };

export function readFields<Data>(
  source: FieldSource,
  schema: z.ZodType<Data>,
  fields: readonly string[],
  notesOn: (field: string) => FieldNotes | null,
): Fields<Data> {
  const { file, text, linesAbove, name } = source;
  const lines = new LineCounter();
  const at = ({ line, col }: { line: number; col: number }) => ({
    file,
    line: line + linesAbove,
    column: col,
  });
  const cannotRead = `the ${name} cannot be read`;
  const refuse = (fault: Pick<YamlFault, "at" | "why" | "repair"> & { what?: string | null }) => {
    const { why, repair } = fault;
    return {
      ok: false as const,
      complaints: [{ ...at(lines.linePos(fault.at)), what: fault.what ?? cannotRead, why, repair }],
    };
  };

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const noJson = name.endsWith(".json") ? jsonFault(text) : null;
  if (noJson !== null) return refuse(noJson);
  const broken = document.errors[0];
  if (broken) return refuse(yamlFault(broken, text));
  const folded = foldedItem(document, text, lines);
  if (folded !== null) return refuse(folded);
  let values: unknown;
  try {
    values = document.toJS() ?? {};
  } catch {
    // A few lines of names for names for names can stand for millions of values.
    const alias = Math.max(0, text.search(/(?<=[:,[\s-])\*\w/));
    return refuse({
      at: alias,
      why: "its `*names` stand for so much that no machine could write it out",
      repair: "write the values themselves, without `&names` and `*names`",
    });
  }
  const parsed = schema.safeParse(values, { error: inOurWords });
  if (parsed.success) return { ok: true, data: parsed.data };
  // A misspelt field is missing under its right name, too, which need not be said.
  const misspelt = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys.flatMap((key) => nearest(key, fields, 1))
      : [],
  );
  // Of a value that is no list it need not be said that it is too long.
  const firstOf = new Map(parsed.error.issues.toReversed().map((issue) => [issue.path.join("."), issue]));
  const complaints = parsed.error.issues.flatMap((issue) => {
    if (firstOf.get(issue.path.join(".")) !== issue) return [];
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const path = (unknown === undefined ? issue.path : [...issue.path, unknown]).map(String);
    const { line, column } = whereIs(document, lines, path);
    const place = at({ line, col: column });
    if (unknown !== undefined) {
      const own = issue.path.length === 0;
      const [likely] = own ? nearest(unknown, fields) : [];
      return {
        ...place,
        what: `there is no field \`${unknown}\`${own ? "" : ` in \`${issue.path.map(String).join(".")}\``}`,
        why: own
          ? `the fields are ${fields.join(", ")}`
          : `it says ${notesOn(path[0]!)?.description ?? "what its name says"}`,
        repair:
          likely === undefined || (values !== null && Object.hasOwn(values as object, likely))
            ? `remove \`${unknown}\`, or name one of these fields`
            : `write \`${likely}:\` instead of \`${unknown}:\``,
      };
    }
    const field = path[0] ?? name;
    if (!document.hasIn([field]) && misspelt.includes(field)) return [];
    const notes = notesOn(field);
    const inside = path.length > 1 ? ` in ${itemOf(path.slice(1))}` : "";
    return {
      ...place,
      what: document.hasIn([field])
        ? `\`${field}\` is wrong${inside}: ${issue.message}`
        : `the field \`${field}\` is missing`,
      why: `it says ${notes?.description ?? "what its name says"}`,
      repair:
        notes?.example === undefined ? `correct \`${field}\`` : `write for example \`${notes.example}\``,
    };
  });
  return { ok: false, complaints };
}

/** `item 2`, or `sections, item 1`; people count from 1. */
function itemOf(path: readonly string[]): string {
  return path.map((part) => (/^\d+$/.test(part) ? `item ${Number(part) + 1}` : part)).join(", ");
}

/** The place of the deepest part of `path` that is written in the text. */
function whereIs(
  document: Document,
  lines: LineCounter,
  path: readonly string[],
): { line: number; column: number } {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node: unknown = pair ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isScalar(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}
