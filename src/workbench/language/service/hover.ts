/** What a hover says: the declaration, what a call of it gives, and its documentation. */
import type * as TypeScript from "typescript";
import type { Kinds } from "./kinds.ts";

export interface Hover {
  start: number;
  length: number;
  /** TypeScript. */
  signature: string;
  /** Markdown: what its type means in asyncio. */
  meaning: string;
  /** Markdown. */
  documentation: string;
}

export function hover(
  ts: typeof TypeScript,
  kinds: Kinds,
  source: TypeScript.SourceFile,
  info: TypeScript.QuickInfo,
): Hover {
  const { start, length } = info.textSpan;
  const node = innermost(ts, source, start);
  return {
    start,
    length,
    signature: signature(ts.displayPartsToString(info.displayParts)),
    meaning: meaning(ts, kinds, node),
    documentation: markdown(ts.displayPartsToString(info.documentation)),
  };
}

/** Without what only our way of declaring brings in. */
export function signature(text: string): string {
  return text
    .replaceAll(/\nimport [\w$]+ = yieldpoint_\w+\.[\w$]+/g, "")
    .replace(/\nexport [\w$]+$/, "")
    .replaceAll(/import\("[^"]+"\)\./g, "")
    .replaceAll(/\bmodule "\/runtime\/module\/([\w.]+?)(?:\.d)?"/g, 'module "$1"')
    .replace(/^\(alias\) (?:namespace|module) .*\nimport (\w+)$/, "module $1")
    .replace(/^\(alias\) ([\s\S]*?)\nimport [^\n]+$/, "$1")
    .replace(/^\(alias\) /, "")
    .replace(/^import (\w+)$/, "module $1");
}

function meaning(ts: typeof TypeScript, kinds: Kinds, node: TypeScript.Node): string {
  const type = kinds.typeOf(node);
  if (kinds.isAny(type)) return "";
  if (kinds.givesCoroutine(type)) {
    const { parent } = node;
    const called = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
    const call = called.parent;
    const isCalled = ts.isCallExpression(call) && call.expression === called;
    if (isCalled && ts.isAwaitExpression(call.parent)) {
      return "This call returns a coroutine, and `await` runs it: the function resumes when it is done.";
    }
    return "Calling it returns a **coroutine**, not its result: it runs when it is awaited or made a task.";
  }
  if (kinds.isCoroutine(type)) return "A **coroutine**: it runs when it is awaited or made a task, once.";
  const name = (type.symbol as TypeScript.Symbol | undefined)?.name;
  if (name === "Task" && kinds.isAwaitable(type))
    return "A **task**: it runs by itself; awaiting it gives its result.";
  if (kinds.isAwaitable(type)) return "A **future**: awaiting it waits for its result.";
  return "";
}

/** Docstrings are Markdown whose code is indented; in fences it is coloured. */
export function markdown(text: string): string {
  const lines = text.split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^ {4}\S/.test(lines[at]!) || (lines[at - 1] ?? "") !== "") {
      out.push(lines[at]!);
      continue;
    }
    const code: string[] = [];
    while (at < lines.length && (/^ {4}/.test(lines[at]!) || lines[at] === "")) code.push(lines[at++]!);
    at -= 1;
    out.push(
      "```typescript",
      ...code
        .join("\n")
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(4)),
      "```",
      "",
    );
  }
  return out.join("\n").trim();
}

function innermost(ts: typeof TypeScript, source: TypeScript.SourceFile, at: number): TypeScript.Node {
  let best: TypeScript.Node = source;
  const visit = (node: TypeScript.Node): void => {
    if (node.getStart() > at || node.end <= at) return;
    best = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return best;
}
