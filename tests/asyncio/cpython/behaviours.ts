/**
 * CPython's own tests, rewritten as learners' programs: `programs/test_queues.ts`, or the files of a folder of that name,
 * hold those of `Lib/test/test_asyncio/test_queues.py`, by their names. Each runs alone, in a fresh interpreter.
 */
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { expect, test } from "vitest";

import { createNodeCompiler } from "../../../src/compiler/node.ts";
import type { Program } from "../../../src/compiler/program.ts";
import { builtinModules } from "../../../src/modules/index.ts";
import { execute } from "../../../src/sandbox/execute.ts";
import { defaultLimits } from "../../../src/sandbox/limits/limits.ts";
import { namesOf } from "../../../src/sandbox/words/names.ts";
import { namesOfTests, programsOf } from "./names.ts";

const folder = new URL("./programs/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

async function compileProgram(file: string): Promise<Program> {
  const exports = namesOf(builtinModules);
  const compiler = createNodeCompiler({ modules: Object.keys(exports), exports });
  const sources = { [file]: read(file), "unittest.ts": read("unittest.ts") };
  const compiled = await compiler.compile(sources, file);
  if (compiled.ok) return compiled.program;
  throw new Error(compiled.diagnostics.map((d) => `${d.file}:${d.line} ${d.message}`).join("\n"));
}

function runTest(program: Program, name: string): { stdout: string; stderr: string; warnings: RegExp } {
  const written = { stdout: "", stderr: "" };
  // The program tells with `expectWarnings` what it should write to stderr; as a rule, nothing.
  const host: { chosenTest: string; expectedWarnings?: RegExp } = Object.assign(globalThis, {
    chosenTest: name,
    expectedWarnings: /^$/,
  });
  execute(program, { debug: false }, defaultLimits, {
    send: (batch) => {
      for (const chunk of batch.output) written[chunk.stream] += chunk.text;
    },
    clock: () => 0,
    evaluate: (code, filename) => new Script(code, { filename }).runInThisContext() as unknown,
  });
  return { ...written, warnings: host.expectedWarnings! };
}

/** One test for each of the file's (or the folder's): it must print "passed" and nothing else, but what it said it would write to stderr. */
export function answers(file: string): void {
  for (const part of programsOf(file)) {
    const program = compileProgram(part);
    test.for(namesOfTests(read(part)))(`${file}.py %s`, async (name) => {
      const { stdout, stderr, warnings } = runTest(await program, name);
      expect(stderr).toMatch(warnings);
      expect(stdout).toBe("passed\n");
    });
  }
}
