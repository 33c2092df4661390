/**
 * A backup: all that this browser keeps of the learner, as one JSON file that people can read. Whatever reads one checks it
 * first against the schema here, and says what is wrong where.
 */
import * as z from "zod/mini";
import { withoutTurns } from "../../run/output/drawn.ts";
import { REASONS } from "../../state/versions.ts";

export const FORMAT = "yieldpoint backup";
export const VERSION = 1;

/** Not a key that `JSON.parse` would give a meaning, and so nothing that reading the file could smuggle in. */
const texts = z.record(z.string(), z.string());

const schema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** When it was made. */
  made: z.iso.datetime(),
  progress: z.object({
    lessons: z.record(z.string(), z.enum(["opened", "read"])),
    exercises: z.array(z.string()),
    last: z.nullable(z.string()),
    lastExercise: z.optional(z.string()),
  }),
  /** As far as they were changed from how they are delivered. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  theme: z.nullable(z.enum(["light", "dark"])),
  /** By program: each changed file, and what it began as. Answers and predictions are files too. */
  drafts: z.record(
    z.string(),
    z.record(z.string(), z.object({ text: z.string(), start: z.nullable(z.string()) })),
  ),
  /** By program, the newest first. */
  history: z.record(
    z.string(),
    z.array(
      z.object({
        at: z.iso.datetime(),
        why: z.enum(REASONS),
        outcome: z.optional(z.string()),
        files: texts,
      }),
    ),
  ),
  /** What was done with each exercise, by its slug; see `results/attempts.ts`. Older backups have none. */
  attempts: z.optional(
    z.record(
      z.string(),
      z.object({
        tries: z.number(),
        hints: z.number(),
        at: z.nullable(z.iso.datetime()),
        answer: texts,
        looked: z.optional(z.literal(true)),
      }),
    ),
  ),
  /** The answers to questions that come back, by the question; see `asked/log.ts`. Older backups have none. */
  answers: z.optional(z.record(z.string(), z.array(z.object({ at: z.iso.datetime(), right: z.boolean() })))),
  /** The tests at the ends of units, by the unit; see `asked/taken.ts`. Older backups have none. */
  tests: z.optional(
    z.record(
      z.string(),
      z.array(
        z.object({
          at: z.iso.datetime(),
          questions: z.array(z.object({ id: z.string(), right: z.boolean() })),
        }),
      ),
    ),
  ),
  /** Whatever else this site keeps, by its key, as it is. */
  others: z.record(z.string().check(z.startsWith("yieldpoint:")), z.string()),
});

export type Backup = z.infer<typeof schema>;

export type Checked = { ok: true; backup: Backup } | { ok: false; problems: string[] };

export function readBackup(text: string, name: string): Checked {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [`“${name}” is not a whole JSON file: ${why}. It may have been cut off; use another copy.`],
    };
  }
  const { format, version } = (data ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) {
    return {
      ok: false,
      problems: [
        `“${name}” is not a Yieldpoint backup: those begin with "format": "${FORMAT}". Choose the file that “Save a backup” gave you.`,
      ],
    };
  }
  if (typeof version === "number" && version > VERSION) {
    return {
      ok: false,
      problems: [
        `“${name}” is version ${version}, but this page reads version ${VERSION}: it was saved by a newer Yieldpoint. Reload the page to get the new one, and try again.`,
      ],
    };
  }
  let read: ReturnType<typeof schema.safeParse>;
  try {
    read = schema.safeParse(data);
  } catch (error) {
    // The library hands its findings on as arguments of a call, and a call takes some hundred thousand.
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      problems: [
        `“${name}” has too many problems to count: hundreds of thousands of its entries are not what a backup holds. Choose the file that “Save a backup” gave you, or use another copy of it.`,
      ],
    };
  }
  return read.success
    ? { ok: true, backup: read.data }
    : { ok: false, problems: read.error.issues.map((issue) => withoutTurns(problemOf(issue, data))) };
}

const kindOf = (value: unknown) => {
  if (value === undefined) return "is missing";
  if (value === null) return "is null";
  if (Array.isArray(value)) return "is a list";
  if (typeof value === "object") return "is an object";
  const shown = JSON.stringify(value);
  return `is ${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}`;
};

const expectations: Record<string, string> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

/** `history › “exercise/a” › 3 › at: should be …, but is 7`. */
function problemOf(issue: z.core.$ZodIssue, data: unknown): string {
  let value: unknown = data;
  const way = issue.path.map((part) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
    if (typeof part === "number") return `entry ${part + 1}`;
    return /^\w+$/.test(String(part)) ? String(part) : `“${String(part)}”`;
  });
  const place = way.length === 0 ? "The file" : way.join(" › ");
  switch (issue.code) {
    case "invalid_type":
      return `${place}: should be ${expectations[issue.expected] ?? issue.expected}, but ${kindOf(value)}.`;
    case "invalid_value":
      return `${place}: should be ${issue.values.map((one) => JSON.stringify(one)).join(" or ")}, but ${kindOf(value)}.`;
    case "invalid_format":
      return `${place}: should be a time such as 2026-11-22T08:00:00.000Z, but ${kindOf(value)}.`;
    case "invalid_key":
      return `${place}: only keys that begin with “yieldpoint:” are this site’s.`;
    case "invalid_union":
      return `${place}: should be a string, a number, or true or false, but ${kindOf(value)}.`;
    default:
      return `${place}: is not as it should be (${issue.code}).`;
  }
}
