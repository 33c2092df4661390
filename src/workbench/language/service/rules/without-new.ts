/** `asyncio.Queue(3)`: a class is called in Python; here an instance is made with `new`. */
import { insert } from "../edits.ts";
import { about, type Rule } from "./rule.ts";

const NOT_CALLABLE = 2348;

export const withoutNew: Rule = ({ code, node }, { ts }) => {
  if (code !== NOT_CALLABLE) return undefined;
  const call = ts.isCallExpression(node) ? node : node.parent;
  if (!ts.isCallExpression(call)) return undefined;
  const made = call.expression;
  // `new` would take a call inside for the class itself.
  const isName = /^[\w$.]+$/.test(made.getText());
  return about(
    made,
    "without-new",
    `\`${made.getText()}\` is a class, and an instance of it is made with \`new\`: \`new ${made.getText()}(...)\`.`,
    isName ? [{ title: "Make it with new", edits: [insert(made.getStart(), "new ")], preferred: true }] : [],
  );
};
