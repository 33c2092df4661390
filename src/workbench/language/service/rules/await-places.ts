/** `await` where it cannot stand, in the compiler's own words. */
import { helpTopLevel } from "../../../../compiler/complaints/awaits.ts";
import { functionAround, makeAsync } from "../edits.ts";
import { about, type Rule, type Sight } from "./rule.ts";

const OUTSIDE_ASYNC = new Set([1308, 1103, 2852]);

export const awaitOutsideAsync: Rule = ({ code, node }, { ts }) => {
  if (!OUTSIDE_ASYNC.has(code)) return undefined;
  const edits = makeAsync(ts, node);
  const fixes = edits === null ? [] : [{ title: "Make the function async", edits, preferred: true }];
  return {
    ...about(node, "await-outside-async", "`await` works only inside an `async` function.", fixes, "error"),
    length: "await".length,
  };
};

export const topLevelAwait: Sight = (node, { ts, source }) => {
  const isAwait =
    ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
  if (!isAwait || functionAround(ts, node) !== null) return null;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  const text = source.text.split("\n")[line] ?? "";
  return {
    ...about(
      node,
      "top-level-await",
      `As in Python, \`await\` can't be used at the top level of a program. ${helpTopLevel(text)}`,
      [],
      "error",
    ),
    length: "await".length,
  };
};
