/**
 * Runs a variant's programs in this process, thousands of them: each template is compiled once, with a mark in each hole, and the
 * values are put into the compiled code. A value is a literal there as it is in the source.
 */
import type { Program } from "../../../src/compiler/program.ts";
import type { Ran } from "../../../src/practice/variants/measure.ts";
import type { Run } from "../../../src/practice/variants/make.ts";
import { fill, holesIn, type Values } from "../../../src/practice/variants/variant.ts";
import { compile, play } from "../../conformance/oracle/ours.ts";

/** What stands in the holes while the template is compiled: nothing else in a program looks like it. */
const markOf = (index: number, value: string | number) =>
  typeof value === "number" ? 7_000_001 + index : `hole${index}hole`;

export function createRun(): Run {
  const compiled = new Map<string, Promise<Program>>();
  const known = new Map<string, Ran>();
  return async (template, values) => {
    const holes = [...new Set(holesIn(template))];
    const marks = Object.fromEntries(holes.map((hole, index) => [hole, markOf(index, values[hole]!)]));
    const program = compiled.get(template) ?? compile({ "main.ts": fill(template, marks) }, "main.ts");
    compiled.set(template, program);
    const text = fill(template, values);
    const ran = known.get(text) ?? runOf(await program, marks, values);
    known.set(text, ran);
    return ran;
  };
}

function runOf(program: Program, marks: Values, values: Values): Ran {
  const filled = (code: string) =>
    Object.entries(marks).reduce(
      (text, [hole, mark]) => text.replaceAll(String(mark), () => String(values[hole])),
      code,
    );
  const modules = program.modules.map((module) => ({ ...module, code: filled(module.code) }));
  const { ended, output, trace } = play({ ...program, modules }, [], () => true);
  return { ...ended, output, trace, sites: program.sites };
}
