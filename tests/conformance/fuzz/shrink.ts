/** Makes a program that shows a difference smaller, as long as it shows one. */
import type { FuzzProgram, Statement } from "./program.ts";
import { compareAll, oursFuzz, type Difference } from "./sides.ts";

/** Tries every smaller program one step away, takes the first that still differs, and begins again from there. */
export async function shrink(difference: Difference, ours = oursFuzz): Promise<Difference> {
  let best = difference;
  for (;;) {
    const candidates = [...smaller(best.program)];
    let found: Difference | undefined;
    // In batches: most candidates agree, and CPython is asked cheaply for many at once.
    for (let i = 0; i < candidates.length && found === undefined; i += 40) {
      [found] = await compareAll(candidates.slice(i, i + 40), ours);
    }
    if (found === undefined) return best;
    best = found;
  }
}

function* smaller(program: FuzzProgram): Generator<FuzzProgram> {
  for (const flag of ["debug", "eagerFactory", "reports"] as const)
    if (program[flag]) yield { ...program, [flag]: false };
  for (const [i, body] of program.bodies.entries()) {
    if (i > 0 && body.length > 0) yield replaceBody(program, i, []);
  }
  for (const [i, body] of program.bodies.entries()) {
    for (const less of smallerBlock(body)) yield replaceBody(program, i, less);
  }
  // A body in place of the statement that starts it.
  for (const [i, body] of program.bodies.entries()) {
    for (const [at, s] of body.entries()) {
      const started = bodyStartedBy(s);
      if (started !== null) yield replaceBody(program, i, body.toSpliced(at, 1, ...program.bodies[started]!));
    }
  }
}

function bodyStartedBy(s: Statement): number | null {
  if (s.op === "spawn") return s.body;
  return "item" in s && "body" in s.item ? s.item.body : null;
}

function replaceBody(program: FuzzProgram, index: number, body: Statement[]): FuzzProgram {
  return { ...program, bodies: program.bodies.with(index, body) };
}

function* smallerBlock(block: readonly Statement[]): Generator<Statement[]> {
  if (block.length > 3) {
    yield block.slice(0, block.length >> 1);
    yield block.slice(block.length >> 1);
  }
  for (let i = 0; i < block.length; i++) yield block.toSpliced(i, 1);
  for (const [i, statement] of block.entries()) {
    for (const inner of innerBlocks(statement)) yield block.toSpliced(i, 1, ...inner);
    for (const less of smallerStatement(statement)) yield block.with(i, less);
  }
}

function innerBlocks(s: Statement): Statement[][] {
  switch (s.op) {
    case "timeout":
    case "group":
    case "repeat":
    case "with":
      return [s.body];
    case "try":
      return [s.body, s.handler, s.finally];
    case "generate":
      return [s.steps.flat()];
    default:
      return [];
  }
}

function* smallerStatement(s: Statement): Generator<Statement> {
  switch (s.op) {
    case "timeout":
    case "repeat":
    case "with":
      for (const body of smallerBlock(s.body)) yield { ...s, body };
      break;
    case "group":
      for (let i = 0; i < s.children.length; i++) yield { ...s, children: s.children.toSpliced(i, 1) };
      for (const body of smallerBlock(s.body)) yield { ...s, body };
      break;
    case "try":
      if (s.finally.length > 0) yield { ...s, finally: [] };
      for (const body of smallerBlock(s.body)) yield { ...s, body };
      for (const handler of smallerBlock(s.handler)) yield { ...s, handler };
      for (const last of smallerBlock(s.finally)) yield { ...s, finally: last };
      break;
    case "generate":
      for (const [i, step] of s.steps.entries()) {
        for (const less of smallerBlock(step)) yield { ...s, steps: s.steps.with(i, less) };
      }
      break;
    case "gather":
    case "as-completed":
      for (let i = 0; i < s.items.length; i++) yield { ...s, items: s.items.toSpliced(i, 1) };
      break;
    case "wait":
      if (s.slots.length > 1)
        for (let i = 0; i < s.slots.length; i++) yield { ...s, slots: s.slots.toSpliced(i, 1) };
      break;
    case "sleep":
      if (s.seconds !== 0) yield { ...s, seconds: 0 };
      break;
    default:
  }
}
