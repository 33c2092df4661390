/**
 * esbuild renames a function or class whose name hides another one (`work2`), and the engine then says that name in
 * `.name`, tracebacks and reprs. This gives back the one that the learner wrote. Code that esbuild left alone is left alone.
 */
import type { Class, Function as FunctionNode } from "acorn";

import type { Context } from "../context.ts";
import type { Step } from "../walk.ts";

export function markRenamed({ node }: Step, context: Context): void {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression": {
      const name = writtenName(node, context);
      if (name === null) return;
      if (node.type === "FunctionDeclaration") {
        context.edits.appendLeft(node.end, ` __yp.named(${node.id!.name}, ${JSON.stringify(name)});`);
      } else {
        context.edits.appendRight(node.start, "__yp.named(");
        context.edits.prependLeft(node.end, `, ${JSON.stringify(name)})`);
      }
      return;
    }
    case "ClassDeclaration":
    case "ClassExpression": {
      const name = writtenName(node, context);
      if (name === null || hasOwnName(node)) return;
      context.edits.appendLeft(node.body.start + 1, ` static { __yp.named(this, ${JSON.stringify(name)}); }`);
      return;
    }
    default:
  }
}

/** Null where the name is as it was written, or there is none. */
function writtenName({ id }: FunctionNode | Class, context: Context): string | null {
  if (id == null) return null;
  const written = context.lowered.writtenName(id.start);
  return written === "" || written === id.name ? null : written;
}

/** `static name = ...` is the learner's own. */
function hasOwnName(node: Class): boolean {
  return node.body.body.some(
    (member) =>
      (member.type === "PropertyDefinition" || member.type === "MethodDefinition") &&
      member.static &&
      member.key.type === "Identifier" &&
      member.key.name === "name",
  );
}
