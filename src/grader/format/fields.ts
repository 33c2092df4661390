/** Reads an author's fields (YAML, and so JSON too) by a schema; complaints point at the field in the file. */
import { LineCounter, isMap, isScalar, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Complaint } from "./complaint.ts";

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
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const complaint = {
      file: source.file,
      line: line + source.linesAbove,
      column: col,
      what: `the ${source.name} cannot be read`,
      why: broken.message.split("\n")[0] ?? broken.code,
      repair: "put a value that holds `: ` or starts with a special character between double quotes",
    };
    return { ok: false, complaints: [complaint] };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { ok: true, data: parsed.data };
  const complaints = parsed.error.issues.map((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const path = (unknown === undefined ? issue.path : [...issue.path, unknown]).map(String);
    const place = whereIs(document, lines, path);
    const at = { file: source.file, line: place.line + source.linesAbove, column: place.column };
    if (unknown !== undefined) {
      return {
        ...at,
        what: `there is no field \`${unknown}\``,
        why: `the fields are ${fields.join(", ")}`,
        repair: `remove \`${unknown}\`, or name one of these fields`,
      };
    }
    const field = path[0] ?? source.name;
    const notes = notesOn(field);
    const inside = path.length > 1 ? ` in ${itemOf(path.slice(1))}` : "";
    return {
      ...at,
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
