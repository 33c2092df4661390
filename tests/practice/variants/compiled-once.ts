/**
 * Runs a variant's programs in this process, thousands of them. A template is compiled once, with a mark in each hole; numbers
 * are put into the compiled code, where they are literals as in the source. Words stay marks while the program runs, and are put
 * into what it printed: so programs that differ in words alone run once. That words change nothing else is seen where the
 * whole texts run, in `cpython.test.ts`.
 */
import type { Program } from "../../../src/compiler/program.ts";
import type { Run } from "../../../src/practice/variants/make.ts";
import type { Ran } from "../../../src/practice/variants/measure.ts";
import { fill, holesIn, type Values } from "../../../src/practice/variants/variant.ts";
import { compile, play } from "../../conformance/oracle/ours.ts";

/** What is in a hole while the template is compiled: nothing else in a program looks like it. */
const markOf = (index: number, value: string | number) =>
  typeof value === "number" ? 7_000_001 + index : `hole${index}hole`;

const isNumber = ([, value]: [string, string | number]) => typeof value === "number";

export function createRun(): Run {
  const compiled = new Map<string, Promise<Program>>();
  const known = new Map<string, Ran>();
  return async (template, values) => {
    const holes = [...new Set(holesIn(template))];
    const marks: Values = Object.fromEntries(
      holes.map((hole, index) => [hole, markOf(index, values[hole]!)]),
    );
    const program = compiled.get(template) ?? compile({ "main.ts": fill(template, marks) }, "main.ts");
    compiled.set(template, program);
    const numbers: Values = Object.fromEntries(Object.entries(values).filter(isNumber));
    const text = fill(template, numbers);
    const ran = known.get(text) ?? runOf(await program, marks, numbers);
    known.set(text, ran);
    return withWords(ran, (printed) => put(printed, marks, values));
  };
}

/** The text with the values in the marks' places. */
const put = (text: string, marks: Values, values: Values) =>
  Object.entries(marks).reduce(
    (done, [hole, mark]) =>
      values[hole] === undefined ? done : done.replaceAll(String(mark), String(values[hole])),
    text,
  );

function runOf(program: Program, marks: Values, numbers: Values): Ran {
  const modules = program.modules.map((module) => ({ ...module, code: put(module.code, marks, numbers) }));
  const { ended, output, trace } = play({ ...program, modules }, [], () => true);
  return { ...ended, output, trace, sites: program.sites };
}

function withWords(ran: Ran, words: (text: string) => string): Ran {
  return {
    ...ran,
    output: ran.output.map((chunk) => ({ ...chunk, text: words(chunk.text) })),
    trace: ran.trace.map((event) =>
      event.kind === "printed" ? { ...event, text: words(event.text) } : event,
    ),
  };
}
