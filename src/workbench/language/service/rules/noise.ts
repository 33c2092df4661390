/** What TypeScript minds and learners' programs need not: they run as they are meant to. */
import type { Rule } from "./rule.ts";

/** A spread that is no tuple: `submit(...job)` is an everyday call. */
const SPREAD = 2556;
/** Something is of type `unknown`: its function calls itself, and TypeScript gave up. */
const OF_UNKNOWN = new Set([2571, 18046]);
const OPERANDS = 2365;
const NO_PROPERTY = new Set([2339, 2551]);

const NOT_ASSIGNABLE = new Set([2322, 2345]);

/** One variable for tasks of different results: nobody who writes no types means one kind of result. */
function isOfOneClass(message: string): boolean {
  const [, given = "", wanted = ""] =
    /^(?:Argument of type|Type) '(.+)' is not assignable to (?:parameter of )?type '(.+)'/.exec(message) ??
    [];
  const [, name = ""] = /^((?:asyncio\.)?(?:Coroutine|Task|Future|AsyncGenerator|Queue))</.exec(wanted) ?? [];
  return name !== "" && given.split(" | ").every((part) => part.startsWith(`${name}<`));
}

export const noise: Rule = ({ code, node, message }, { ts, kinds }) => {
  if (code === SPREAD || OF_UNKNOWN.has(code)) return null;
  if (code === OPERANDS && message.includes("'unknown'")) return null;
  if (NOT_ASSIGNABLE.has(code) && isOfOneClass(message)) return null;
  if (!NO_PROPERTY.has(code)) return undefined;
  // Python's classes declare nothing: what a method assigns to `this` is there.
  const access = node.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  const type = kinds.typeOf(access.expression);
  // A result, or the error in its place: whoever asks knows which.
  if (type.isUnion() && type.types.some((part) => kinds.isError(part))) return null;
  // Python's tuples are lists here: what is taken out of `return [server, reader];` is any of them.
  if (type.isUnion() && type.types.some((part) => part.getProperty(access.name.text) !== undefined))
    return null;
  const owner = kinds.ownClass(type);
  const name = access.name.text;
  if (owner === null) return undefined;
  const filled = new RegExp(`\\bthis\\.${name}\\s*=(?!=)|\\bObject\\.assign\\(this\\b`);
  return filled.test(owner.getText()) ? null : undefined;
};
