/** `using` and `await using`: what is entered how. TypeScript knows disposables only; context managers are ours. */
import { addAwait, insert, wrap } from "../edits.ts";
import { about, type Rule } from "./rule.ts";

const NOT_DISPOSABLE = 2850;
const NOT_ASYNC_DISPOSABLE = 2851;

export const contextManagers: Rule = ({ code, node }, scene) => {
  if (code !== NOT_DISPOSABLE && code !== NOT_ASYNC_DISPOSABLE) return undefined;
  const { ts, kinds } = scene;
  let declaration = node;
  while (!ts.isVariableDeclaration(declaration)) {
    if (ts.isSourceFile(declaration)) return undefined;
    declaration = declaration.parent;
  }
  const { initializer, name } = declaration;
  if (initializer === undefined) return undefined;
  const isAwaited = ts.isAwaitExpression(initializer);
  const given = isAwaited ? initializer.expression : initializer;
  const isEntered = ts.isCallExpression(given) && given.expression.getText() === "enter";
  const type = kinds.typeOf(initializer);
  const text = initializer.getText();
  const bound = name.getText();
  const isAsync = code === NOT_ASYNC_DISPOSABLE;

  if (isEntered && (isAwaited || !isAsync || !kinds.isAwaitable(type))) return null;
  if (kinds.isAny(type)) return null;
  if (isAsync && kinds.isAwaitable(type)) {
    const fix = addAwait(ts, initializer);
    return about(
      initializer,
      "enter-without-await",
      `Entering has to be awaited: \`await using ${bound} = await ${text}\`. The first \`await\` is for the way out, the second for the way in.`,
      fix === null ? [] : [fix],
    );
  }
  if (isAsync && kinds.isAsyncManager(type)) {
    return about(
      initializer,
      "manager-without-enter",
      `Entering \`${text}\` has to be awaited: \`await using ${bound} = await enter(${text})\`. \`await using\` awaits only the way out; \`await enter(...)\` awaits the way in, as \`async with\` does in Python.`,
      [
        {
          title: "Enter it: await enter(...)",
          edits: wrap(initializer, "await enter(", ")"),
          preferred: true,
        },
      ],
    );
  }
  if (kinds.isManager(type)) return null;
  if (kinds.isAsyncManager(type)) {
    return about(
      initializer,
      "manager-without-await",
      `\`${text}\` is an asynchronous context manager, whose end has to be awaited: write \`await using ${bound} = await enter(${text})\`.`,
      [
        {
          title: "Write await using, and enter it",
          edits: [insert(declaration.parent.getStart(), "await "), ...wrap(initializer, "await enter(", ")")],
          preferred: true,
        },
      ],
    );
  }
  return about(
    initializer,
    "no-manager",
    `\`${text}\` cannot be entered: a context manager has the methods \`__aenter__\` and \`__aexit__\`, or \`__enter__\` and \`__exit__\`.`,
  );
};
