/** Where a function of the learner's is defined, for texts such as `<Handle tick() at main.ts:3>`. */
import { learnersFunctionName, originalPosition } from "../compiler/positions.ts";
import type { Program } from "../compiler/program.ts";

export interface Located {
  file: string;
  line: number;
  qualname?: string;
}

/**
 * Finds a function by its text, which is a verbatim slice of its module's code in every engine; engines do not tell its
 * place. Of two functions with the same text the first is taken. Slow, and asked for only when such a text is made.
 */
export function locate(program: Program, fn: (...args: never[]) => unknown): Located | undefined {
  const text = Function.prototype.toString.call(fn);
  const name = learnersFunctionName(fn.name, program.sites);
  for (const { path, code, map } of program.modules) {
    const offset = code.indexOf(text);
    if (offset < 0) continue;
    const before = code.slice(0, offset).split("\n");
    const place = originalPosition(map, before.length, before.at(-1)!.length + 1);
    if (place === null) continue;
    const { line } = place;
    const site = program.sites.find(
      (each) =>
        each.kind === "function" &&
        each.file === path &&
        each.line === line &&
        each.name?.split(".").at(-1) === name,
    );
    return { file: path, line, ...(site?.qualname === undefined ? {} : { qualname: site.qualname }) };
  }
  return undefined;
}
