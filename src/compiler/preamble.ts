/**
 * esbuild prints its helpers before the learner's first line, each as `var __name = ...`. This finds them, and writes
 * the line that puts the runtime's in their place.
 *
 * A helper that the learner's own names would hide gets a digit (`__async2`), so the names are read off, never assumed.
 */
import { EsbuildChanged } from "./changed.ts";
import type { Lowered } from "./lowered.ts";

/** esbuild's helper -> the hook that takes its place. */
const replacements = {
  __async: "async",
  __await: "await",
  __asyncGenerator: "asyncGenerator",
  __yieldStar: "yieldStar",
  __forAwait: "forAwait",
  __using: "using",
  __callDispose: "callDispose",
} as const;

export type HelperName = keyof typeof replacements;

export interface Preamble {
  /** Each name that the preamble declares -> the helper's own name without a digit. */
  declared: ReadonlyMap<string, string>;
  /** Where the code that replaces the helpers goes: the end of a line, between two statements. */
  end: number;
  /** The offset at which the learner's code begins. */
  learnersStart: number;
}

export function findPreamble(lowered: Lowered): Preamble {
  const learnersStart = lowered.lineStarts[lowered.firstLine] ?? lowered.code.length;
  const end = Math.max(0, learnersStart - 1);
  const declared = new Map<string, string>();
  for (const statement of lowered.tree.body) {
    if (statement.start < end && statement.end > end) {
      throw new EsbuildChanged("the learner's first line begins inside a statement of the preamble");
    }
    if (statement.start >= end || statement.type !== "VariableDeclaration") continue;
    if (statement.kind !== "var") throw new EsbuildChanged("helpers are not declared with `var`");
    for (const { id } of statement.declarations) {
      if (id.type === "Identifier") declared.set(id.name, id.name.replace(/\d+$/, ""));
    }
  }
  return { declared, end, learnersStart };
}

/** ` __async = __yp.async; ...`, for the helpers that are there. */
export function replaceHelpers(preamble: Preamble): string {
  let text = "";
  for (const [name, helper] of preamble.declared) {
    if (isReplaced(helper)) text += ` ${name} = __yp.${replacements[helper]};`;
  }
  return text;
}

export function isReplaced(helper: string): helper is HelperName {
  return Object.hasOwn(replacements, helper);
}
