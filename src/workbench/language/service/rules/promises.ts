/** JavaScript's habits with promises: `.then`, `new Promise`, `Promise.all`. */
import { about, type Rule } from "./rule.ts";

const instead: Readonly<Record<string, string>> = {
  all: "`Promise.all([f(), g()])` is `asyncio.gather(f(), g())` here, or a TaskGroup.",
  allSettled: "`Promise.allSettled([...])` is `asyncio.gather(..., { return_exceptions: true })` here.",
  any: "`Promise.any` has no twin in asyncio: `asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED })` is nearest.",
  race: "`Promise.race([...])` is `asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED })` here.",
  resolve:
    "There are no promises here: a value that is there needs no waiting, and `asyncio.sleep(0, value)` gives one after a turn.",
  reject: "There are no promises here: `throw` in an async function, or `future.set_exception(error)`.",
  withResolvers:
    "There are no promises here: `asyncio.get_running_loop().create_future()` makes a future to be filled in later.",
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
        instead[name] ?? "There are no promises here, but coroutines and futures.",
      );
    }
    if (/^(then|catch|finally)$/.test(name) && kinds.isAwaitable(kinds.typeOf(object))) {
      const what = kinds.isCoroutine(kinds.typeOf(object)) ? "A coroutine" : "A task or a future";
      return about(
        node,
        "promise",
        `${what} is no promise, and has no \`.${name}()\`. Await it, in a \`try\` if it may fail; what comes after it goes on the next line.`,
      );
    }
  }
  const made = ts.isNewExpression(node) ? node : parent;
  if (ts.isNewExpression(made) && made.expression.getText() === "Promise") {
    return about(
      made.expression,
      "promise",
      "There are no promises here. What other code fills in later is a future: `asyncio.get_running_loop().create_future()`.",
    );
  }
  return undefined;
};
