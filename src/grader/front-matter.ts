/** Reads an `exercise.md`: front matter and text, or complaints that point at the line. */
import { LineCounter, isMap, isScalar, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Complaint } from "./complaint.ts";
import { exerciseFields, exerciseSchema, notesOn, type ExerciseHead } from "./schema.ts";

export interface ExerciseText {
  head: ExerciseHead;
  /** The Markdown below the front matter. */
  body: string;
  /** The line in the file at which the body starts. */
  bodyLine: number;
}

export type Parsed = { ok: true; text: ExerciseText } | { ok: false; complaints: Complaint[] };

const OPENING = /^---\r?\n/;
const CLOSING = /^---[ \t]*(\r?\n|$)/m;

/** `file` is the path to name in complaints. */
export function parseExercise(file: string, source: string): Parsed {
  const opening = OPENING.exec(source);
  const closing = opening && CLOSING.exec(source.slice(opening[0].length));
  if (!opening || !closing) {
    return refuse({
      file,
      line: 1,
      column: 1,
      what: opening ? "the front matter has no end" : "there is no front matter",
      why: "title, concepts, minutes and hints stand at the top of the file, between two lines of `---`",
      repair: opening
        ? "add a line `---` after the last field"
        : "start the file with `---`, the fields (see src/grader/README.md) and another `---`",
    });
  }

  const yaml = source.slice(opening[0].length, opening[0].length + closing.index);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    return refuse({
      file,
      line: line + 1,
      column: col,
      what: "the front matter is not valid YAML",
      why: broken.message.split("\n")[0] ?? broken.code,
      repair: "put a value that holds `: ` or starts with a special character between double quotes",
    });
  }

  const parsed = exerciseSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    return {
      ok: false,
      complaints: parsed.error.issues.map((issue) => complain(file, document, lines, issue)),
    };
  }
  const bodyStart = opening[0].length + closing.index + closing[0].length;
  const body = source.slice(bodyStart);
  const bodyLine = source.slice(0, bodyStart).split("\n").length;
  return { ok: true, text: { head: parsed.data, body: body.trim(), bodyLine } };
}

const refuse = (complaint: Complaint): Parsed => ({ ok: false, complaints: [complaint] });

function complain(file: string, document: Document, lines: LineCounter, issue: z.core.$ZodIssue): Complaint {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const field = String(path[0] ?? "");
  const { line, column } = whereIs(document, lines, path.map(String));
  const notes = notesOn(field);

  if (unknown !== undefined) {
    return {
      file,
      line,
      column,
      what: `there is no field \`${unknown}\``,
      why: `an exercise has the fields ${exerciseFields.join(", ")}`,
      repair: `remove \`${unknown}\`, or name one of these fields`,
    };
  }
  const missing = !document.hasIn([field]);
  const inside = path.length > 1 ? `, in item ${String(Number(path[1]) + 1)}` : "";
  return {
    file,
    line,
    column,
    what: missing ? `the field \`${field}\` is missing` : `\`${field}\` is wrong${inside}: ${issue.message}`,
    why: `it says ${notes?.description ?? "what the exercise is"}`,
    repair: `write for example \`${(notes?.example ?? "").replaceAll("\n", "\\n")}\``,
  };
}

/** The place of the deepest part of `path` that is written in the file; counted in the file, not in the YAML. */
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
      return { line: line + 1, column: col };
    }
  }
  return { line: 1, column: 1 };
}
