/** A constructor cannot wait: `new` gives the object at once. A static method can. */
import { scan } from "../brackets.ts";
import type { Reading } from "./reading.ts";
import type { Edit, Slip } from "./slip.ts";

/** Of what comes before a brace. */
const LONGEST_HEAD = 300;

export function waitingConstructors(reading: Reading): Slip[] {
  const slips: Slip[] = [];
  for (const { 0: head, index } of reading.matches(/(?<![\w$.])(?:async\s{1,20})?constructor\s{0,20}\(/g)) {
    const paren = index + head.length - 1;
    const close = reading.closing(paren);
    const brace = close === -1 ? null : /^\s{0,200}\{/.exec(reading.code.slice(close + 1));
    if (brace === null) continue;
    const open = close + brace[0].length;
    const end = reading.closing(open);
    if (end === -1) continue;
    const isAsync = head.startsWith("async");
    const awaited = awaitIn(reading, open, end);
    if (!isAsync && awaited === -1) continue;
    const name = classAround(reading, index);
    const parameters = reading.text.slice(paren + 1, close);
    slips.push({
      code: "waiting-constructor",
      severity: "error",
      offset: isAsync ? index : awaited,
      length: isAsync ? head.length - 1 : "await".length,
      message:
        "A constructor can't wait: `new` returns the object at once. A static method can create it and wait.",
      help: name === null ? "Write: static async create() {" : helpFor(name, parameters),
      edits: name === null ? [] : moved(reading, { index, paren, close, open, end, name }),
      until: end,
    });
  }
  return slips;
}

/** The lines that take the constructor's place, in short. */
function helpFor(name: string, parameters: string): string {
  const given = parameters.replaceAll(/\b(?:public|private|protected|readonly)\s+/g, "");
  return [
    `Write: static async create(${given}) {`,
    `         const made = new ${name}();`,
    "         await ...;",
    "         return made;",
    "       }",
    `and \`await ${name}.create(...)\` instead of \`new ${name}(...)\`.`,
  ].join("\n");
}

/** The first `await` that is the constructor's own, and not of a function inside it. */
function awaitIn(reading: Reading, open: number, end: number): number {
  for (const { index } of reading.code.slice(open, end).matchAll(/(?<![\w$.])await(?![\w$])/g)) {
    const inner = reading.code.slice(open + 1, open + index);
    const isInside = scan(inner).open.some(
      ({ text, offset }) => text === "{" && isFunction(inner.slice(0, offset)),
    );
    if (!isInside && !/=>[^;{}]*$/.test(inner)) return open + index;
  }
  return -1;
}

/** Whether what is before a brace opens a function's body. */
const isFunction = (code: string) => opensFunction(code.slice(-LONGEST_HEAD));

const opensFunction = (before: string) =>
  /=>\s*$|\bfunction\b[^;{}]*$/.test(before) ||
  (/[\w$]\s*\([^;{}]*\)\s*$/.test(before) &&
    !/\b(?:if|for|while|switch|catch|with)\s*(?:await\s*)?\([^;{}]*\)\s*$/.test(before));

function classAround({ code }: Reading, offset: number): string | null {
  const brace = scan(code, offset).open.findLast(({ text }) => text === "{");
  if (brace === undefined) return null;
  return (
    /\bclass\s+([\w$]+)(?:\s*<[^{}]*>)?\s*(?:extends\b[^{}]*|implements\b[^{}]*)?$/.exec(
      code.slice(Math.max(0, brace.offset - LONGEST_HEAD), brace.offset),
    )?.[1] ?? null
  );
}

interface Place {
  index: number;
  paren: number;
  close: number;
  open: number;
  end: number;
  name: string;
}

/**
 * Makes a static method of it, and calls that where the class was called, in async functions. Not where a base class or
 * fields in the parameters would be lost, or where `this` may be another's.
 */
function moved(reading: Reading, { index, paren, close, open, end, name }: Place): Edit[] {
  const { code, text } = reading;
  const body = code.slice(open + 1, end);
  if (
    /\bsuper\b|\bfunction\b|\bclass\b|\breturn\b/.test(body) ||
    /\b(?:public|private|protected|readonly)\b/.test(code.slice(paren, close))
  )
    return [];
  const calls = [...code.matchAll(new RegExp(String.raw`(?<![\w$.])(await\s+)?new\s+${name}\s*(?=\()`, "g"))];
  if (!calls.every((call) => isInAsync(code, call.index))) return [];
  let made = "made";
  for (let number = 2; new RegExp(`\\b${made}\\b`).test(text); number++) made = `made${number}`;
  const indent = /^\s*/.exec(reading.lineAt(index).line)![0];
  const isLong = text.slice(open, end).includes("\n");
  const [before, after] = isLong
    ? [`\n${indent}  `, `  return ${made};\n${indent}`]
    : [" ", `return ${made}; `];
  return [
    { start: index, length: paren - index, text: "static async create" },
    { start: open + 1, length: 0, text: `${before}const ${made} = new ${name}();` },
    ...[...body.matchAll(/(?<![\w$.])this(?![\w$])/g)].map((use) => ({
      start: open + 1 + use.index,
      length: "this".length,
      text: made,
    })),
    { start: end, length: 0, text: after },
    ...calls.map((call) => ({ start: call.index, length: call[0].length, text: `await ${name}.create` })),
  ];
}

/** Whether the innermost function around an offset is async. */
function isInAsync(code: string, offset: number): boolean {
  const { open } = scan(code, offset);
  for (const brace of open.toReversed()) {
    const before = code.slice(0, brace.offset);
    if (brace.text !== "{" || !isFunction(before)) continue;
    return /\basync\b[^;{}]*$/.test(before.slice(-LONGEST_HEAD));
  }
  return false;
}
