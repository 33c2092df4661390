/** `await` where it cannot stand: which function to make async, or how to start the program instead. */
import type { Source } from "../source.ts";
import { scan } from "./brackets.ts";

/** Of a statement or a function's header. */
const LONGEST_LINE = 300;

/** A top-level `await`: Python has none either. `line` is the learner's. */
export function helpTopLevel(line: string): string {
  // Longer lines are looked at only from afar: no pattern here is made for them.
  const statement = line.length > LONGEST_LINE ? "" : line.trim();
  const run = /\bawait\s+(asyncio\.run\(.*\))/.exec(statement);
  if (run !== null) {
    return `Don't await asyncio.run(): it runs until its coroutine is done, and returns the result. Write: ${run[1]!};`;
  }
  const call = /^(?:(const|let|var)\s+([\w$]+)\s*=\s*)?await\s+([\w$]+\([^()]*\));?$/.exec(statement);
  if (call !== null) {
    const [, kind, name, coroutine = ""] = call;
    const result = kind === undefined ? "" : `${kind} ${name!} = `;
    return `Start the program with asyncio.run(). Write: ${result}asyncio.run(${coroutine});`;
  }
  const opens = statement.endsWith("{") ? " ... }" : "";
  return [
    "Put it in an async function, and start that with asyncio.run():",
    "    async function main() {",
    `      ${statement === "" ? "await ...;" : statement}${opens}`,
    "    }",
    "    asyncio.run(main());",
  ].join("\n");
}

/** The header of the function around an offset, made async; null if there is none to be found. */
export function enclosingMadeAsync(source: Source, offset: number): string | null {
  const { open } = scan(source.text, offset);
  for (const { text, offset: brace } of open.toReversed()) {
    if (text !== "{") continue;
    const start = source.text.lastIndexOf("\n", brace) + 1;
    const header = source.text.slice(start, brace + 1).trim();
    const made = madeAsync(header);
    if (made !== null) return made;
  }
  return null;
}

function madeAsync(header: string): string | null {
  if (header.length > LONGEST_LINE) return null;
  if (/\bfunction\b/.test(header)) return header.replace(/\bfunction\b/, "async function");
  if (/=>\s*\{$/.test(header)) return header.replace(/(\([^()]*\)|[\w$]+)\s*=>\s*\{$/, "async $1 => {");
  if (/^(?!if|for|while|switch|catch|with)(?:static\s+)?[\w$#]+\s*\(.*\)[^()]*\{$/.test(header)) {
    return header.replace(/^(static\s+)?/, "$1async ");
  }
  return null;
}
