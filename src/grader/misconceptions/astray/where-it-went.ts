/**
 * Where a coroutine went instead of being awaited, by the code around its call: what that does to it, and the line that would be
 * right and can be written there.
 */
import type { CallUse } from "../../../compiler/program.ts";
import { isNamed, shortName } from "../words.ts";

/** What the code does with it, in a sentence or two, and the way out. */
export interface Astray {
  what: string;
  fix: string;
}

/** Methods of lists that call what they are given. */
const ASKS = /\.(?<method>filter|find|findIndex|findLast|findLastIndex|some|every)$/;
const MAPS = /\.(?<method>map|flatMap)$/;
const DROPS = /\.(?<method>forEach)$/;
/** What the loop calls later, and whose result it drops. */
const CALLED_LATER = /\.(?<method>call_later|call_at|call_soon|call_soon_threadsafe|add_done_callback)$/;
export const PROMISES = /^Promise\.(?<method>all|allSettled|race|any)$/;

/** Methods that call what they are given. */
const CALLERS = new Set(
  [Array, Function, Map, Set].flatMap((type) => Object.getOwnPropertyNames(type.prototype)),
);

/** The line calls not the async function itself but what calls it: `names.forEach(greet)`. */
export const isCalledBack = (name: string, { callee }: CallUse): boolean =>
  callee.includes(".") && CALLERS.has(shortName(callee)) && shortName(callee) !== shortName(name);

/** `name` is the coroutine's, as the warning says it; null where nothing special became of it. */
export function whereItWent(name: string, use: CallUse): Astray | null {
  const call = callText(use);
  const isCallback = isCalledBack(name, use);
  const known = isCallback ? [use.callee, ...use.into] : use.into;
  const promise = methodOf(PROMISES, known);
  if (promise !== null) return intoPromise(promise);
  const [first = ""] = known;
  const f = isNamed(name) ? shortName(name) : "f";
  const dropping = methodOf(DROPS, [first]);
  if (dropping !== null) {
    const each = isNamed(name) ? `await ${f}(item);` : "{ ... }";
    return {
      what: `\`${dropping}\` calls it once for each item, drops the coroutines that it gets, and waits for nothing.`,
      fix: reachable(
        use,
        `Write \`for (const item of items) ${each}\`${isNamed(name) ? "" : ", with the `await` inside,"} to run one after the other, or \`await asyncio.gather(...items.map(${f}))\` to run them at the same time.`,
      ),
    };
  }
  const asking = methodOf(ASKS, [first]);
  if (asking !== null) return asked(asking, f, use);
  if (methodOf(MAPS, [first]) !== null && (isCallback || use.becomes !== "awaited")) {
    return {
      what: "`map` only makes a list of coroutines, one for each item; nothing runs them.",
      fix: reachable(
        use,
        `Write \`await asyncio.gather(...items.map(${f}))\`: it runs them all and returns the list of their results.`,
      ),
    };
  }
  const later = methodOf(CALLED_LATER, [first]);
  if (later !== null) {
    return {
      what: `\`${later}\` takes a plain function: it calls it and drops what it returns, here a coroutine.`,
      fix: `Start a task there: \`asyncio.create_task(${call})\`; or make a plain function of it, if it has nothing to await.`,
    };
  }
  if (known.length > 0) return null;
  switch (use.becomes) {
    case "condition":
      return {
        what: "What is tested there is the coroutine, and that always counts as true.",
        fix: reachable(use, `Write \`await ${call}\` in the condition.`),
      };
    case "negated":
      return {
        what: `What \`!\` gets there is the coroutine, which always counts as true, so \`!${call}\` is always false.`,
        fix: reachable(use, `Write \`!(await ${call})\`.`),
      };
    case "member":
      return {
        what: "A coroutine is not JavaScript's promise: it has no `then`, and nothing of its result.",
        fix: reachable(
          use,
          `Write \`const result = await ${call};\`, and use the result on the next lines; \`try\` and \`catch\` around it take an error.`,
        ),
      };
    case "returned":
      if (use.around !== "async") return null;
      return {
        what: "It was returned as it was, and asyncio doesn't unwrap it, as JavaScript would: awaiting the function around it returns the coroutine, not its result.",
        fix: `Put \`await\` before the call that is returned: \`return await ${call};\`.`,
      };
    default:
      return null;
  }
}

function intoPromise(method: string): Astray {
  return {
    what: `\`Promise.${method}\` belongs to JavaScript's own event loop, which knows nothing of coroutines: it takes them for finished values and runs none.`,
    fix: insteadOfPromise(method),
  };
}

/** What asyncio has for `Promise.all` and its like. */
export function insteadOfPromise(method: string): string {
  const first =
    "Make a task of each, with `asyncio.create_task(...)`: `await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED })` waits until one of them has ended";
  switch (method) {
    case "allSettled":
      return "Write `await asyncio.gather(..., { return_exceptions: true })`: it runs coroutines at the same time and returns errors among the results.";
    case "race":
      return `${first}.`;
    case "any":
      return `${first}; if that one failed, wait for the next.`;
    default:
      return "Write `await asyncio.gather(...)`: it runs coroutines at the same time and returns the list of their results.";
  }
}

function asked(method: string, f: string, use: CallUse): Astray {
  const gather = `await asyncio.gather(...items.map(${f}))`;
  const isSum = method === "some" || method === "every";
  return {
    what: `\`${method}\` checks whether what the function returns is true, and a coroutine always counts as true.`,
    fix: reachable(
      use,
      isSum
        ? `Gather the answers first: \`(${gather}).${method}(Boolean)\`.`
        : `Gather the answers first, \`const keep = ${gather};\`, and then write \`items.${method}((_, index) => keep[index])\`.`,
    ),
  };
}

/** `load()`, `load(...)`. */
export const callText = ({ callee, hasArguments }: CallUse): string =>
  `${callee}${hasArguments ? "(...)" : "()"}`;

/** The advice, and what has to be done first where no `await` can be written. */
export function reachable({ around, into }: CallUse, advice: string): string {
  switch (around) {
    case "async":
      return advice;
    case "module":
      return `At the top level nothing can be awaited: move this into \`async function main() { ... }\` and start it with \`asyncio.run(main());\`. ${advice}`;
    case "constructor":
      return `A constructor can't await: do it in an async function, such as a \`static async create()\`, that awaits first and makes the object then. ${advice}`;
    case "plain":
      // A callback is not the function that has to wait.
      return into.length > 0
        ? advice
        : `Only an async function can await: make the function around it \`async\`, and \`await\` its calls, too. ${advice}`;
  }
}

function methodOf(pattern: RegExp, callees: readonly string[]): string | null {
  for (const callee of callees) {
    const method = pattern.exec(callee)?.groups?.["method"];
    if (method !== undefined) return method;
  }
  return null;
}
