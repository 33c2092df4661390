/** What the editor says of a file: TypeScript's complaints, in our words where we have better ones. */
import type * as TypeScript from "typescript";
import { type Finding, type Fix, joinInserts, MOST_FINDINGS } from "./findings.ts";
import { alwaysTrue } from "./rules/always-true.ts";
import { wrongArguments } from "./rules/arguments.ts";
import { asyncCallback } from "./rules/async-callbacks.ts";
import { awaitOutsideAsync, topLevelAwait } from "./rules/await-places.ts";
import { awaitedList } from "./rules/awaited-list.ts";
import { coroutineForResult, droppedCoroutine } from "./rules/forgotten-await.ts";
import { iterating } from "./rules/iterating.ts";
import { keywordArgument } from "./rules/keywords.ts";
import { contextManagers } from "./rules/managers.ts";
import { newerMembers, unknownMembers, unknownNames } from "./rules/names.ts";
import { noise } from "./rules/noise.ts";
import { pastedFindings } from "./rules/pasted.ts";
import { promises } from "./rules/promises.ts";
import type { Complaint, Rule, Scene, Sight } from "./rules/rule.ts";
import { sentence, syntaxFindings } from "./rules/syntax.ts";
import { pythonThatParses, withSlips } from "./rules/slips.ts";
import { unknownModules } from "./rules/unknown-modules.ts";
import { unordered } from "./rules/unordered.ts";
import { withoutNew } from "./rules/without-new.ts";
import { awaitedFunction, functionForCoroutine, functionForResult } from "./rules/uncalled.ts";

/** The first that knows a complaint has the word. */
const rules: readonly Rule[] = [
  noise,
  pythonThatParses,
  awaitOutsideAsync,
  contextManagers,
  promises,
  unknownModules,
  withoutNew,
  wrongArguments,
  functionForCoroutine,
  coroutineForResult,
  functionForResult,
  iterating,
  unknownNames,
  unknownMembers,
  newerMembers,
];

const sights: readonly Sight[] = [
  keywordArgument,
  topLevelAwait,
  droppedCoroutine,
  awaitedFunction,
  awaitedList,
  alwaysTrue,
  asyncCallback,
  unordered,
];

export function diagnose(
  scene: Scene,
  syntactic: readonly TypeScript.Diagnostic[],
  semantic: readonly TypeScript.Diagnostic[],
): Finding[] {
  const { ts, source } = scene;
  const complaint = (diagnostic: TypeScript.Diagnostic): Complaint => {
    const { start = 0, length = 0, code, messageText } = diagnostic;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return { code, start, length, message, node: nodeAt(ts, source, start, length) };
  };
  const pasted = pastedFindings(source, syntactic.length === 0);
  if (pasted.length > 0) return inOrder(pasted);
  // What does not parse has no types to speak of.
  if (syntactic.length > 0) {
    return inOrder(withSlips(source, false, syntaxFindings(source, syntactic.map(complaint))));
  }
  const found = semantic.map(complaint).flatMap((each) => {
    for (const rule of rules) {
      const said = rule(each, scene);
      if (said !== undefined) return said === null ? [] : [said];
    }
    const { start, length, code, message } = each;
    const finding: Finding = {
      start,
      length,
      message: sentence(plain(message)),
      severity: "warning",
      code: String(code),
      fixes: respelled(ts, each),
    };
    return [finding];
  });
  const look = (node: TypeScript.Node): void => {
    for (const sight of sights) {
      if (found.length >= MOST_FINDINGS) return;
      const said = sight(node, scene);
      if (said === null || found.some((other) => isInside(other, said) && said.instead === undefined))
        continue;
      found.push(said);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return inOrder(withSlips(source, true, found));
}

/** By place, each said once. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const wanted = findings.filter(
    (each) => !findings.some((other) => other !== each && isInPlaceOf(other, each)),
  );
  const once = new Map(wanted.map((each) => [`${each.start}+${each.length} ${each.message}`, each]));
  return [...once.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ instead: _, ...each }) => ({
      ...each,
      fixes: each.fixes.map((fix) => ({ ...fix, edits: joinInserts(fix.edits) })),
    }));
}

/** TypeScript knows a name that is near. */
function respelled(ts: typeof TypeScript, { message, node }: Complaint): Fix[] {
  const meant = /Did you mean (?:to write )?'([\w$]+)'\?/.exec(message)?.[1];
  if (meant === undefined || !ts.isIdentifier(node)) return [];
  const edits = [{ start: node.getStart(), length: node.text.length, text: meant }];
  return [{ title: `Write ${meant}`, edits, preferred: true }];
}

const isInside = (a: Finding, b: Finding) => a.start >= b.start && a.start + a.length <= b.start + b.length;

const isInPlaceOf = ({ instead }: Finding, { start, severity }: Finding) =>
  instead !== undefined &&
  severity === "warning" &&
  ((start >= instead.start && start < instead.end) || instead.names.includes(start));

/** Paths of the imaginary disk mean nothing to people. */
const plain = (message: string) =>
  message
    .replaceAll(/typeof import\("\/runtime\/(?:module|asyncio|modules)\/([\w.]+?)(?:\.d)?"\)/g, "module $1")
    .replaceAll("<unknown>", "")
    .replaceAll(/import\("[^"]+"\)\./g, "")
    .split("\n")
    .filter(
      (line, at) => at === 0 || !/^\s*(?:Overload \d+ of|.* is missing the following properties)/.test(line),
    )
    .slice(0, 2)
    .join("\n")
    .replace(/^No overload matches this call\.\n\s*/, "");

/** The outermost node that has exactly this span; else the innermost one around it. */
function nodeAt(
  ts: typeof TypeScript,
  source: TypeScript.SourceFile,
  start: number,
  length: number,
): TypeScript.Node {
  let best: TypeScript.Node = source;
  const visit = (node: TypeScript.Node): void => {
    if (node.getStart() > start || node.end < start + length) return;
    if (best !== source && best.getStart() === start && best.end === start + length) return;
    best = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return best;
}
