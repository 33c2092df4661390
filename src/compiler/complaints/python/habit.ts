/**
 * Python typed out of habit: the line of TypeScript that it would be. Looked at only where a file does not parse, so a
 * pattern may be rough, but never so rough that it calls good TypeScript Python.
 */
import type { Edit } from "../slips/slip.ts";
import { fragments } from "./fragments.ts";
import { colons, headers } from "./headers.ts";
import type { Rule } from "./rule.ts";
import { statements } from "./statements.ts";
import { quotedPartsOf } from "./translate.ts";

export interface Habit {
  /** Where in the line the habit shows, from 0, and how many characters it is. */
  index: number;
  length: number;
  message: string;
  help: string;
  /** The line as it should be, as far as patterns can say, without its indentation. */
  line: string;
  /** Whether the line opens a block that its indentation alone held together. */
  isOpened: boolean;
}

/** Nobody types a longer line of Python by habit; and what a pattern costs grows with the cube of a line's length. */
const LONGEST_LINE = 300;

/** A line may show several habits. */
const MOST_HABITS = 10;

/** The first habit that a line of a file shows. `at` is the line's index. */
export function pythonHabit(lines: readonly string[], at: number): Habit | null {
  const written = lines[at] ?? "";
  const first = changeOf(written, isAfterOpenBlock(lines, at));
  if (first === null) return null;
  let line = written;
  let isOpened = false;
  for (let count = 0; count < MOST_HABITS; count++) {
    const change = changeOf(line, isAfterOpenBlock(lines, at));
    if (change === null) break;
    line = line.slice(0, change.index) + change.text + line.slice(change.index + change.length);
    isOpened ||= change.isOpened;
  }
  const { index, length, message } = first;
  return { index, length, message, help: `Write: ${line.trim()}`, line: line.trim(), isOpened };
}

/** What puts a line right; where only its indentation ended the line's block, a brace does. */
export function puttingRight(text: string, lines: readonly string[], at: number): Edit[] {
  const habit = pythonHabit(lines, at);
  if (habit === null) return [];
  const written = lines[at]!;
  const start = offsetOf(text, at) + indentOf(written);
  const change: Edit = { start, length: written.trim().length, text: habit.line };
  if (!habit.isOpened) return [change];
  const end = endOfBlock(lines, at);
  if (end === null) return [change];
  if (end === at) return [{ ...change, text: `${habit.line} }` }];
  const brace = `\n${written.slice(0, indentOf(written))}}`;
  return [change, { start: offsetOf(text, end) + lines[end]!.trimEnd().length, length: 0, text: brace }];
}

interface Change {
  index: number;
  length: number;
  text: string;
  message: string;
  isOpened: boolean;
}

function changeOf(line: string, isAfterOpen: boolean): Change | null {
  if (line.length > LONGEST_LINE) return null;
  return headerOf(line, isAfterOpen) ?? firstOf([...statements, ...fragments], line);
}

const OPENING =
  /^(\s*)(\}?\s*)(?=(?:async\s+)?(?:def|with|for|if|elif|else|while|try|except|finally|catch|class)\b)/;
const CONTINUING = /^(?:elif|else|except|finally|catch)\b/;

/** A line that opens a block, up to its colon or brace; what comes after it on the line stays. */
function headerOf(line: string, isAfterOpen: boolean): Change | null {
  const opening = OPENING.exec(line);
  if (opening === null) return null;
  const [whole, indent = "", brace = ""] = opening;
  const { end, mark } = endOfHeader(line, whole.length);
  const head = line.slice(whole.length, end).trimEnd();
  const rest = mark === "" ? "" : line.slice(end + 1).trim();
  if (mark === "" && !/^(?:async\s+)?(?:def|with|for)\b/.test(head)) return null;
  // `if (x) a ? b : c` is a statement of its own.
  if (/^(?:if|while)\s*\(/.test(head) && (mark !== ":" || rest !== "")) return null;
  for (const rule of [...headers, ...(mark === ":" ? colons : [])]) {
    const [pattern, message, write] = rule;
    const match = pattern.exec(indent === "" ? head : ` ${head}`);
    if (match === null) continue;
    const made = write(match);
    if (made === null || (mark === "{" && made === `${head} {`)) continue;
    const isEnd = CONTINUING.test(head) && (brace !== "" || isAfterOpen);
    const text = `${isEnd ? "} " : ""}${made}`;
    const length = (mark === "" ? line.trimEnd().length : end + 1) - indent.length;
    const base = { index: indent.length, message };
    if (mark === ":" && rest !== "") {
      const body = `${rest.replace(/;?$/, ";")} }`;
      return {
        ...base,
        length: line.trimEnd().length - indent.length,
        text: `${text} ${body}`,
        isOpened: false,
      };
    }
    return { ...base, length, text, isOpened: mark !== "{" };
  }
  return null;
}

/** The colon or brace that ends a header: the first outside of brackets and strings. */
function endOfHeader(line: string, start: number): { end: number; mark: string } {
  let depth = 0;
  for (const { 0: token, index } of line
    .slice(start)
    .matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[([\])]|[{}:]|\/\//g)) {
    const at = start + index;
    if (token === "//" && depth === 0) return { end: at, mark: "" };
    if (/^[([]$/.test(token)) depth++;
    else if (/^[)\]]$/.test(token)) depth--;
    else if (depth === 0 && /^[:{]$/.test(token) && !/(?:\bin|[=,])\s*$/.test(line.slice(start, at))) {
      return { end: at, mark: token };
    }
  }
  return { end: line.length, mark: "" };
}

function firstOf(rules: readonly Rule[], line: string): Change | null {
  const quoted = quotedPartsOf(line);
  for (const [pattern, message, write] of rules) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const index = match.index + indentOf(match[0]);
    if (quoted.some(([start, end]) => start < index && index < end)) continue;
    const text = write(match);
    if (text === null) continue;
    return { index, length: match[0].trim().length, text, message, isOpened: false };
  }
  return null;
}

const indentOf = (line: string) => /^\s*/.exec(line)![0].length;

function offsetOf(text: string, line: number): number {
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  for (let count = 0; count < line; count++) ends.exec(text);
  return line === 0 ? 0 : ends.lastIndex;
}

/** Whether the block before a line has no brace at its end: what goes on from it then has to close it. */
function isAfterOpenBlock(lines: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && lines[before]!.trim() === "") before--;
  return before >= 0 && indentOf(lines[before]!) > indentOf(lines[at]!);
}

/**
 * The last line of the block that only its indentation holds together; the header itself where nothing is in the block,
 * and null where a brace ends it, or another header goes on from it and closes it.
 */
function endOfBlock(lines: readonly string[], at: number): number | null {
  const indent = indentOf(lines[at]!);
  let end = at;
  let next = at + 1;
  for (; next < lines.length; next++) {
    if (lines[next]!.trim() === "") continue;
    if (indentOf(lines[next]!) <= indent) break;
    end = next;
  }
  const after = (lines[next] ?? "").trim();
  const isBeside = next < lines.length && indentOf(lines[next]!) === indent;
  return isBeside && (after.startsWith("}") || CONTINUING.test(after)) ? null : end;
}
