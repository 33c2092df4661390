/** Where a function of the learner's is defined, for texts such as `<Handle tick() at main.ts:3>`. */
import { learnersFunctionName, originalPosition } from "../compiler/positions.ts";
import type { Program } from "../compiler/program.ts";

export interface Located {
  file: string;
  line: number;
  qualname?: string;
}

/** Taken before learner code could change it. */
const textOf = Function.prototype.toString;

/**
 * Finds a function by its text, which is a verbatim slice of its module's code in every engine; engines do not tell its
 * place. Of two functions with the same text the first is taken. Slow, and asked for only when such a text is made.
 */
export function locate(program: Program, fn: (...args: never[]) => unknown): Located | undefined {
  const text = textOf.call(fn);
  for (const module of program.modules) {
    const offset = module.code.indexOf(text);
    if (offset < 0) continue;
    const before = module.code.slice(0, offset).split("\n");
    const place = originalPosition(module.map, before.length, before.at(-1)!.length + 1);
    if (place === null) continue;
    const site = program.sites.find(
      (each) =>
        each.kind === "function" &&
        each.file === module.path &&
        each.line === place.line &&
        sameName(each.name, fn),
    );
    const { line } = place;
    return { file: module.path, line, ...(site?.qualname === undefined ? {} : { qualname: site.qualname }) };
  }
  return undefined;
  function sameName(name: string | undefined, { name: own }: { name: string }): boolean {
    return (
      name !== undefined && name.slice(name.lastIndexOf(".") + 1) === learnersFunctionName(own, program.sites)
    );
  }
}
