/** `for` over what `for await` iterates over, and the other way round. */
import { insert } from "../edits.ts";
import { about, type Rule } from "./rule.ts";

const NOT_ITERABLE = new Set([2488, 2495, 2549, 2548, 2569, 2802]);
const NOT_ASYNC_ITERABLE = 2504;

export const iterating: Rule = ({ code, node }, { ts, kinds }) => {
  if (code === NOT_ASYNC_ITERABLE) {
    // A class with Python's protocol is iterated over, too.
    return kinds.isAsyncIterable(kinds.typeOf(node)) ? null : undefined;
  }
  if (!NOT_ITERABLE.has(code)) return undefined;
  const loop = node.parent;
  if (!ts.isForOfStatement(loop) || !kinds.isAsyncIterable(kinds.typeOf(node))) return undefined;
  const at = loop.getStart() + "for".length;
  return about(
    node,
    "for-without-await",
    "An async generator is iterated over with `for await`: each item is waited for.",
    [{ title: "Write for await", edits: [insert(at, " await")], preferred: true }],
  );
};
