/** `await urls.map(fetch)`: a list of coroutines is no coroutine. */
import { asyncioName, wrap } from "../edits.ts";
import { about, type Sight } from "./rule.ts";
import { short } from "./words.ts";

export const awaitedList: Sight = (node, { ts, kinds, source }) => {
  if (!ts.isAwaitExpression(node)) return null;
  const list = node.expression;
  const type = kinds.typeOf(list);
  const element = kinds.isList(type) ? kinds.elementOf(type) : undefined;
  if (element === undefined || !kinds.isAwaitable(element)) return null;
  const gather = asyncioName(ts, source, "gather");
  return about(
    list,
    "awaited-list",
    `\`${short(list.getText())}\` is a list, and a list cannot be awaited. Gather what is in it: \`await ${gather.text}(...list)\`.`,
    [
      {
        title: `Gather them: ${gather.text}(...)`,
        edits: [...gather.edits, ...wrap(list, `${gather.text}(...`, ")")],
        preferred: true,
      },
    ],
  );
};
