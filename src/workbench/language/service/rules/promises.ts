/** JavaScript's habits with promises: `.then`, `new Promise`, `Promise.all`. */
import { about, type Rule } from "./rule.ts";

const instead: Readonly<Record<string, string>> = {
  all: "`Promise.all([f(), g()])` is `asyncio.gather(f(), g())` here, or a TaskGroup.",
  allSettled: "`Promise.allSettled([...])` is `asyncio.gather(..., { return_exceptions: true })` here.",
  any: "`Promise.any` has no counterpart in asyncio: `asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED })` comes closest.",
  race: "`Promise.race([...])` is `asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED })` here.",
  resolve:
    "There are no promises here: a value that you already have needs no waiting, and `asyncio.sleep(0, value)` returns it after a turn of the loop.",
  reject: "There are no promises here: `throw` in an async function, or `future.set_exception(error)`.",
  withResolvers:
    "There are no promises here: `asyncio.get_running_loop().create_future()` creates a future to fill in later.",
};

export const promises: Rule = ({ node }, { ts, kinds }) => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    const name = parent.name.text;
    const object = parent.expression;
    if (object.getText() === "Promise") {
      return about(
        node,
        "promise",
        instead[name] ?? "There are no promises here. Use coroutines and futures.",
      );
    }
    if (/^(then|catch|finally)$/.test(name) && kinds.isAwaitable(kinds.typeOf(object))) {
      const what = kinds.isCoroutine(kinds.typeOf(object)) ? "A coroutine" : "A task or a future";
      return about(
        node,
        "promise",
        `${what} is not a promise, and has no \`.${name}()\`. Await it, in a \`try\` if it may fail; what comes after it goes on the next line.`,
      );
    }
  }
  const made = ts.isNewExpression(node) ? node : parent;
  if (ts.isNewExpression(made) && made.expression.getText() === "Promise") {
    return about(
      made.expression,
      "promise",
      "There are no promises here. For a result that other code sets later, create a future: `asyncio.get_running_loop().create_future()`.",
    );
  }
  return undefined;
};
