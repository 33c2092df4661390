/** `await` of something that nothing in asyncio can wait for: JavaScript's own promise, or a plain value. */
import { seconds } from "../measures.ts";
import type { Failure } from "../recording/evidence.ts";
import { insteadOfPromise, PROMISES } from "./astray/where-it-went.ts";
import { failures, tellingOne } from "./failures.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine } from "./words.ts";

const lessons = ["asyncio-basics/async-and-await"];

/** The type that was awaited, as Python names it: `Promise`, `int`, `list`. */
const typeOf = ({ message }: Failure) => /'([^']*)' object can't be awaited/.exec(message)?.[1] ?? "";

export const nativePromiseAwaited: Recogniser = {
  name: "native-promise-awaited",
  title: "JavaScript's own promise was awaited",
  lessons,
  saidBy: /JavaScript's own promise/,
  recognise(run) {
    const found = failures(run, "TypeError", /'Promise' object can't be awaited/);
    const at = tellingOne(found.filter((one) => run.isOwn(one)));
    if (at === undefined) return null;
    const [promise] = run.callsOnLine(at, PROMISES);
    const method = PROMISES.exec(promise?.callee ?? "")?.groups?.["method"];
    if (method !== undefined) {
      return {
        message: `\`Promise.${method}(...)\`${onLine(run, at)}, at ${seconds(at.time)}, returns JavaScript's own promise. It belongs to the browser's event loop, which runs no coroutine, and asyncio's loop cannot wait for it. ${insteadOfPromise(method)}`,
        at,
        explainsError: at.ended,
      };
    }
    return {
      message:
        `What was awaited${onLine(run, at)}, at ${seconds(at.time)}, is JavaScript's own promise. It belongs to the browser's event loop, and asyncio's loop, which runs your tasks, cannot wait for it; nor could Python's. ` +
        "Write an `async` function that awaits asyncio's functions (`await asyncio.sleep(1)` instead of a promise around `setTimeout`), or a future: `loop.create_future()`.",
      at,
      explainsError: at.ended,
    };
  },
};

export const plainValueAwaited: Recogniser = {
  name: "plain-value-awaited",
  title: "A plain value was awaited",
  lessons,
  saidBy:
    /Only a coroutine, a task or a future can be awaited|To wait for several things at once|an async function(?: without a name)?: only calling it|function that nothing has called/,
  recognise(run) {
    const found = failures(run, "TypeError", /' object can't be awaited/);
    const at = tellingOne(found.filter((one) => run.isOwn(one) && typeOf(one) !== "Promise"));
    if (at === undefined) return null;
    const type = typeOf(at);
    return {
      message:
        `What was awaited${onLine(run, at)}, at ${seconds(at.time)}, is ${ofType(type)}, and there is nothing to wait for. JavaScript lets an \`await\` of a plain value pass; asyncio, as Python, raises a TypeError. ` +
        rightLine(type),
      at,
      explainsError: at.ended,
    };
  },
};

function ofType(type: string): string {
  if (type === "NoneType") return "`None`";
  if (type === "function") return "a function that was not called";
  return `${/^[aeio]/.test(type) ? "an" : "a"} \`${type}\``;
}

function rightLine(type: string): string {
  if (type === "function") return "Call it: `await f()`.";
  if (type === "list") return "To wait for all that a list holds: `await asyncio.gather(...list)`.";
  if (type.includes("async_generator"))
    return "An async generator is gone through: `for await (const item of f())`.";
  return "If a function returned it, that function is not `async` and its result is there at once: leave out the `await`. If the value came out of an earlier `await`, one is enough.";
}
