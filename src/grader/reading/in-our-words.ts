/** What zod finds wrong with an author's value, in the words of this course. A schema's own words go before these. */
import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** An error map, to be handed to `safeParse`. The words complete "`minutes` is wrong: ...". */
export function inOurWords(issue: Issue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case "invalid_type":
      if (input === undefined) return "is missing";
      return `must be ${TYPES[issue.expected] ?? `a ${issue.expected}`}, and is ${typeNameOf(input)}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map((value) => JSON.stringify(value)).join(", ")}, and is ${shown(input)}`;
    case "too_big":
      return `must ${bound(issue.origin, "at most", issue.maximum, input)}`;
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "must not be empty";
      return `must ${bound(issue.origin, "at least", issue.minimum, input)}`;
    case "invalid_format":
      return `is not written as it should be: ${shown(input)}`;
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}, and is ${shown(input)}`;
    case "unrecognized_keys":
      return `holds ${issue.keys.map((key) => `\`${key}\``).join(", ")}, which there is not`;
    default:
      return `cannot be ${shown(input)}`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "fields with their values",
  record: "fields with their values",
};

function typeNameOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "fields with their values";
  return `${TYPES[typeof value] ?? typeof value}: ${shown(value)}`;
}

function bound(origin: string, which: string, limit: number | bigint, input: unknown): string {
  if (origin === "string") return `have ${which} ${limit} characters, and has ${String(input).length}`;
  if (origin === "array") {
    const held = Array.isArray(input) ? `, and holds ${input.length}` : "";
    return `hold ${which} ${limit} ${Number(limit) === 1 ? "item" : "items"}${held}`;
  }
  return `be ${which} ${limit}, and is ${shown(input)}`;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
