/** Splits a Markdown file into its front matter and its text, and reads the fields of the front matter. */
import type { z } from "zod";
import type { Complaint } from "./complaint.ts";
import { readFields, type FieldNotes } from "./fields.ts";

interface FrontMatter<Data> {
  data: Data;
  /** The Markdown below the front matter. */
  body: string;
  /** The line in the file at which the body starts. */
  bodyLine: number;
}

export type Parsed<Data> = { ok: true; text: FrontMatter<Data> } | { ok: false; complaints: Complaint[] };

const OPENING = /^---\r?\n/;
const CLOSING = /^---[ \t]*(\r?\n|$)/m;

/** What stands behind `kind:` in the front matter, read before the rest, for it decides what the rest may be. */
export function kindOf(source: string): string | null {
  const opening = OPENING.exec(source);
  const closing = opening && CLOSING.exec(source.slice(opening[0].length));
  const fields =
    opening && source.slice(opening[0].length, closing ? opening[0].length + closing.index : undefined);
  return fields === null ? null : (/^kind:[ \t]*["']?([\w-]+)/m.exec(fields)?.[1] ?? null);
}

/** `file` is the path to name in complaints. */
export function parseFrontMatter<Data>(
  file: string,
  source: string,
  schema: z.ZodType<Data>,
  fields: readonly string[],
  notesOn: (field: string) => FieldNotes | null,
): Parsed<Data> {
  const opening = OPENING.exec(source);
  const closing = opening && CLOSING.exec(source.slice(opening[0].length));
  if (!opening || !closing) {
    const complaint = {
      file,
      line: 1,
      column: 1,
      what: opening ? "the front matter has no end" : "there is no front matter",
      why: `${fields.join(", ")} are at the top of the file, between two lines of \`---\``,
      repair: opening
        ? "add a line `---` after the last field"
        : "start the file with a line `---`, the fields and another `---`",
    };
    return { ok: false, complaints: [complaint] };
  }
  const text = source.slice(opening[0].length, opening[0].length + closing.index);
  const read = readFields({ file, text, linesAbove: 1, name: "front matter" }, schema, fields, notesOn);
  if (!read.ok) return read;
  const bodyStart = opening[0].length + closing.index + closing[0].length;
  const bodyLine = source.slice(0, bodyStart).split("\n").length;
  return { ok: true, text: { data: read.data, body: source.slice(bodyStart).trim(), bodyLine } };
}
