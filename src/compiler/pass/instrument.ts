/**
 * The site pass: over esbuild's output, with one walk, each rule in a file of its own. No line moves: whatever is put in
 * is put in on the line where it belongs, so the lines of a stack trace stay right, and the columns are mapped.
 */
import type { AnyNode, ThrowStatement } from "acorn";

import { composeMap } from "../compose-map.ts";
import { Lowered } from "../lowered.ts";
import { findPreamble, replaceHelpers } from "../preamble.ts";
import type { Diagnostic, Site } from "../program.ts";
import type { Source } from "../source.ts";
import { markCall } from "./calls.ts";
import { markCatch } from "./catches.ts";
import { Context, emptyList, valueHolder } from "./context.ts";
import { DirectCalls } from "./direct-calls.ts";
import { markDropped } from "./drops.ts";
import { mendForAwait } from "./for-await.ts";
import { markFunction } from "./functions.ts";
import { Imports, type Import, type Use } from "./imports.ts";
import { markLoop } from "./loops.ts";
import { References } from "./names/references.ts";
import { markSpread } from "./spreads.ts";
import { markRenamed } from "./names/renamed.ts";
import { mendUsing } from "./using.ts";
import { walk, type Step } from "./walk.ts";
import { markYield } from "./yields.ts";

export interface Instrumented {
  code: string;
  map: string;
  imports: Import[];
  uses: Use[];
  exports: string[];
  reexports: string[];
  diagnostics: Diagnostic[];
}

/** Appends the module's sites to `sites`; a site's number is its index. */
export function instrument(source: Source, code: string, map: string, sites: Site[]): Instrumented {
  const lowered = new Lowered(source, code, map);
  const preamble = findPreamble(lowered);
  const context = new Context(lowered, preamble, sites);
  const imports = new Imports(context);
  const references = new References(context);
  const directCalls = new DirectCalls(context);

  if (code.startsWith("#!")) context.edits.update(0, 2, "//");
  context.edits.appendLeft(
    preamble.end,
    `${replaceHelpers(preamble)} var ${valueHolder}, ${emptyList} = [];`,
  );

  mendUsing(lowered.tree.body, context);
  for (const statement of lowered.tree.body) {
    if (statement.start < preamble.end) continue;
    walk(statement, (step) => {
      references.note(step);
      mark(step, context, imports, directCalls);
    });
  }
  references.finish();
  directCalls.finish();

  return {
    code: context.edits.toString(),
    map: composeMap(lowered, context.edits),
    imports: imports.imports,
    uses: imports.uses,
    exports: imports.exports,
    reexports: imports.reexports,
    diagnostics: context.diagnostics,
  };
}

function mark(step: Step, context: Context, imports: Imports, directCalls: DirectCalls): void {
  const { node } = step;
  markDropped(step, context);
  markRenamed(step, context);
  switch (node.type) {
    case "BlockStatement":
    case "StaticBlock":
      mendUsing(node.body, context);
      break;
    case "TryStatement":
      mendForAwait(node, context);
      break;
    case "CatchClause":
      markCatch(node, context);
      break;
    case "ThrowStatement":
      markThrow(node, context);
      break;
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      markLoop(node, context);
      break;
    case "CallExpression":
      markFunction(step, node, context);
      markCall(step, node, context);
      break;
    case "NewExpression":
      markCall(step, node, context);
      break;
    case "SpreadElement":
      markSpread(step, node, context);
      break;
    case "YieldExpression":
      markYield(step, node, context, directCalls);
      break;
    case "MemberExpression":
      imports.note(step, node);
      break;
    case "ImportExpression":
      refuseDynamicImport(node, context);
      break;
  }
}

/** An error that was made elsewhere is raised here; one that is made here has its site from the making. */
function markThrow(node: ThrowStatement, context: Context): void {
  if (node.argument.type === "NewExpression" || context.settled.has(node)) return;
  context.setAtAfter(node.argument, context.siteOf(node, "call"));
}

function refuseDynamicImport(node: AnyNode & { source: AnyNode }, context: Context): void {
  const { source } = node;
  const name = source.type === "Literal" && typeof source.value === "string" ? source.value : "./helper";
  context.complain(context.lowered.placeOf(node.start), {
    code: "dynamic-import",
    message: "`import(...)` loads a module later, which a program here cannot do.",
    help: `Import it at the top of the file: \`import * as ${identifierFor(name)} from ${JSON.stringify(name)};\``,
    length: "import".length,
  });
}

function identifierFor(specifier: string): string {
  const last = specifier
    .replace(/\.\w+$/, "")
    .split(/[^\p{ID_Continue}]+/u)
    .at(-1);
  return last === undefined || !/^\p{ID_Start}/u.test(last) ? "helper" : last;
}
