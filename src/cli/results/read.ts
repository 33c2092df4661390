/** Reads files of results. What is wrong with one is told with its place; the others are read all the same. */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import type { z } from "zod";
import { FORMAT, VERSION } from "../../course/results/format.ts";
import { resultsSchema, type Results } from "../../course/results/schema.ts";
import { courseNotes } from "../../course/schema.ts";
import { positionAt, type Complaint } from "../../grader/format/complaint.ts";
import { oneLine } from "../../grader/one-line.ts";
import { counted } from "../../grader/measures.ts";
import { codeOf } from "./find.ts";
import { offsetIn } from "./json-place.ts";

/** Bytes. All answers of the course are some 50 kB; what is larger is something else, or meant to hurt. */
const LARGEST = 5_000_000;

/** Of what is wrong with the fields of a file, this much is told; the rest is counted. */
const TOLD = 5;

export interface HandedIn {
  /** As the person would type it. */
  file: string;
  text: string;
  results: Results;
  /** Whose it is, fit to be printed. */
  learner: string;
}

export type Read = { ok: true; handedIn: HandedIn } | { ok: false; complaints: Complaint[] };

/** Where in a file's text something is, as a complaint says it. */
export const placeIn = (text: string, path: readonly PropertyKey[]) => positionAt(text, offsetIn(text, path));

/** `file` is the path as the person would type it. */
export function readResults(path: string, file: string): Read {
  const wrong = (at: { line: number; column: number }, what: string, why: string, repair: string): Read => ({
    ok: false,
    complaints: [{ file, line: at.line, column: at.column, what, why, repair }],
  });
  const start = { line: 1, column: 1 };

  let bytes: Buffer;
  try {
    bytes = readBytes(path);
  } catch (error) {
    return wrong(
      start,
      "this file cannot be opened",
      codeOf(error),
      "let your account read it, or take it out",
    );
  }
  if (bytes.length > LARGEST) {
    return wrong(
      start,
      `this file is larger than ${LARGEST / 1e6} MB`,
      "results are far smaller",
      'ask for the file that "Save my results" gives',
    );
  }
  const text = textOf(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    return wrong(
      positionAt(text, Number(at ?? (why.includes("end of JSON") ? text.length : 0))),
      "this is no whole JSON",
      `${why.replace(/ in JSON at position.*| \(line.*/s, "")}; it was cut off on its way, or changed by hand`,
      "ask for the file again, zipped if the mail changes it",
    );
  }
  const { format, version } = (typeof data === "object" && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT) {
    const backup = format === "yieldpoint backup";
    return wrong(
      start,
      backup ? "this is a backup, not results" : "this is no file of results",
      `results begin with "format": "${FORMAT}"`,
      backup
        ? 'ask the learner to choose "Save my results" in the settings, below "Save a backup"'
        : "take it out of the folder",
    );
  }
  if (typeof version === "number" && version > VERSION) {
    return wrong(
      placeIn(text, ["version"]),
      `this file is of version ${version}`,
      `this course reads version ${VERSION}; the learner's site is newer`,
      "collect with the course that the site was built from",
    );
  }
  const parsed = resultsSchema.safeParse(data);
  if (!parsed.success) return { ok: false, complaints: complaintsOf(file, text, parsed.error.issues) };
  return { ok: true, handedIn: { file, text, results: parsed.data, learner: nameOf(parsed.data, file) } };
}

/** At most one byte more than a file may have. It was a file when it was found; by now it may be a pipe, which would wait. */
function readBytes(path: string): Buffer {
  // Windows has none of these, nor what they are against.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  const opened = openSync(path, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK);
  try {
    if (!fstatSync(opened).isFile()) throw new Error("it is no file any more");
    const bytes = Buffer.alloc(LARGEST + 1);
    let length = 0;
    for (let more = -1; more !== 0 && length < bytes.length; length += more) {
      more = readSync(opened, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}

/** Some editors on Windows put a mark before the text, or write two bytes a letter. */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8";
  return bytes.toString(encoding).replace(/^\uFEFF/, "");
}

function complaintsOf(file: string, text: string, issues: readonly z.core.$ZodIssue[]): Complaint[] {
  const notesOn = courseNotes(resultsSchema);
  const fields = Object.keys(resultsSchema.shape);
  const told = issues.slice(0, TOLD).map((issue): Complaint => {
    const unknown = issue.code === "unrecognized_keys" ? (issue.keys[0] ?? "") : null;
    const path = unknown === null ? issue.path : [...issue.path, unknown];
    const at = { file, ...placeIn(text, path) };
    if (unknown !== null) {
      const name = oneLine(unknown, LONGEST_NAME);
      const inside = issue.path.length === 0 ? "" : ` in ${itemOf(issue.path)}`;
      return {
        ...at,
        what: `there is no field \`${name}\`${inside}`,
        why: inside === "" ? `the fields are ${fields.join(", ")}` : "nothing writes one there",
        repair: inside === "" ? `remove \`${name}\`, or name one of these fields` : `remove \`${name}\``,
      };
    }
    const field = String(path[0] ?? "file");
    const notes = notesOn(field);
    const missing = path.length === 1 && issue.code === "invalid_type" && offsetIn(text, [field]) === 0;
    const inside = path.length > 1 ? ` in ${itemOf(path.slice(1))}` : "";
    return {
      ...at,
      what: missing
        ? `the field \`${field}\` is missing`
        : `\`${field}\` is wrong${inside}: ${oneLine(issue.message)}`,
      why: `it says ${notes?.description ?? "what its name says"}`,
      repair:
        notes?.example === undefined ? `correct \`${field}\`` : `write for example \`${notes.example}\``,
    };
  });
  if (issues.length <= TOLD) return told;
  const more = issues.length - TOLD;
  return [
    ...told,
    {
      ...{ file, ...placeIn(text, issues[TOLD]?.path ?? []) },
      what: `${counted(more, "more thing")} in this file ${more === 1 ? "is" : "are"} wrong`,
      why: "it was not written by this course, or changed by hand",
      repair: 'ask for the file that "Save my results" gives',
    },
  ];
}

/** Of what somebody else named, this much tells which one is meant. */
const LONGEST_NAME = 60;

/** `say-hello, tries`; of a list, `item 2`: people count from 1. */
const itemOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === "number" ? `item ${part + 1}` : oneLine(String(part), LONGEST_NAME)))
    .join(", ");

const nameOf = ({ learner }: Results, file: string) =>
  oneLine(learner, 80).replaceAll(/\s+/g, " ") || oneLine(basename(file, ".json"), 80);
