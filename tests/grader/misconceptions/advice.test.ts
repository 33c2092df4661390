/** Advice that can be followed where it stands: each line that a recogniser says to write is put at its place, and compiles. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, it } from "vitest";
import { compile } from "../../../src/compiler/compile.ts";
import { builtinModules } from "../../../src/modules/index.ts";
import { namesOf } from "../../../src/sandbox/words/names.ts";
import { disposeCompiler } from "../../sandbox/run-here.ts";
import { proofs, recognised } from "./programs.ts";

afterAll(async () => {
  disposeCompiler();
  await esbuild.stop();
});

const exports = namesOf(builtinModules);
const options = { modules: Object.keys(exports), exports };

/** What is between backticks after "Write", "write", "or" and the like, as code: `f(...)` is a call of it. */
function linesIn(message: string): string[] {
  const advice = [...message.matchAll(/\b[Ww]rite ((?:`[^`]+`(?:[^`.]*\bor )?)+)/g)];
  return advice
    .flatMap(([, lines = ""]) => [...lines.matchAll(/`([^`]+)`/g)].map(([, line = ""]) => line))
    .map((line) => line.replaceAll("...", ""))
    .filter((line) => /[(={]/.test(line));
}

/** The message sends the line to an async function, which is not there yet. */
const ELSEWHERE =
  /move this into `async function|do it in an async function|make the function around it\s+`async`/;

/** The program with a line put where the message says: before the one that it is about, or into an async function. */
function written(text: string, at: number, line: string, message: string): string {
  const lines = text.split("\n");
  const statement = line.replace(/;?$/, ";");
  if (ELSEWHERE.test(message)) return [...lines, `async function elsewhere() { ${statement} }`].join("\n");
  const indent = /^\s*/.exec(lines[at - 1] ?? "")![0];
  return [...lines.slice(0, at - 1), `${indent}${statement}`, ...lines.slice(at - 1)].join("\n");
}

async function refusals(text: string): Promise<string[]> {
  const compiled = await compile(esbuild.transform, { "main.ts": text }, "main.ts", options);
  return compiled.ok ? [] : compiled.diagnostics.map(({ message }) => message);
}

it("every line that is to be written compiles where it is to be written", { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const proof of proofs()) {
    for (const { name, message, at } of await recognised(proof)) {
      if (at.line === undefined) continue;
      for (const line of linesIn(message)) {
        count += 1;
        const found = await refusals(written(proof.text, at.line, line, message));
        if (found.length > 0)
          wrong.push(`${name} in ${proof.file}:${at.line}: ${line}: ${found.join(" / ")}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(25);
});
