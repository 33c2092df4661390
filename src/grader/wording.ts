/** How times, places and values read in a message to a learner. */
import { LEARNERS_FILE } from "./exercise.ts";
import { seconds } from "./measures.ts";
import type { Happened } from "./verdict.ts";

/** Two virtual times that a learner would call the same: sums of decimal fractions differ in the last bits. */
export function sameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

/** `line 9`, or `line 9 of slow.ts` outside the learner's own file; empty where the line is not known. */
export function place(at: Happened): string {
  if (at.line === undefined) return "";
  const file = at.file === undefined || at.file === LEARNERS_FILE ? "" : ` of ${at.file}`;
  return `line ${at.line}${file}`;
}

/** ` (line 9, at 1.00 s)`; empty where nothing is known. */
export function aside(at: Happened): string {
  const parts = [place(at), at.time === undefined ? "" : `at ${seconds(at.time)}`].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Of a printed line; a program can print any length. */
const LONGEST_LINE = 120;

/** A text between quotation marks, once: in single ones if it has double ones in it. Cut where it would flood the message. */
export function quote(text: string, longest = LONGEST_LINE): string {
  const short = text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
  const mark = short.includes('"') && !short.includes("'") ? "'" : '"';
  return `${mark}${short.replaceAll("\n", "\\n")}${mark}`;
}

/** A string as Python writes it: in single quotes, unless it holds one and no double quote. */
export function pythonString(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll(mark, `\\${mark}`)
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return mark + escaped + mark;
}

/** Plain data as Python shows it. */
export function pythonValue(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return pythonString(value);
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(", ")}]`;
  if (typeof value === "object") {
    if (isReportedError(value)) return `${value.error}(${pythonString(value.message)})`;
    const shown = Object.entries(value).map(([key, one]) => `${pythonString(key)}: ${pythonValue(one)}`);
    return `{${shown.join(", ")}}`;
  }
  if (typeof value === "number") return numberText(value);
  return JSON.stringify(value);
}

const ERROR_NAME = /^[A-Z]\w*(?:Error|Exception|Group|Exit|Empty|Full|ShutDown|Iteration)$/;
const ERROR_FIELDS = ["error", "message", "exceptions", "at", "help"];

/** An error, as a driver reports it. */
function isReportedError(value: object): value is { error: string; message: string } {
  const { error, message } = value as Record<string, unknown>;
  return (
    typeof error === "string" &&
    typeof message === "string" &&
    ERROR_NAME.test(error) &&
    Object.keys(value).every((name) => ERROR_FIELDS.includes(name))
  );
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  return Number.isFinite(value) ? String(value) : value < 0 ? "-inf" : "inf";
}

/** Whether a value is plain data all through: what Python shows in the same way. */
export function isPlain(value: unknown): boolean {
  if (typeof value === "object" && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    const isData = Array.isArray(value) || prototype === Object.prototype || prototype === null;
    return isData && Object.values(value).every(isPlain);
  }
  return value === null || ["string", "number", "boolean", "undefined"].includes(typeof value);
}

/** With all white space, line breaks too, as single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Ends a sentence that has not ended yet. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
