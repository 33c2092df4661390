/**
 * The three mix-ups of a function, a coroutine and a result: `to_thread(f())` gives a result where a function is wanted;
 * `create_task(await f())` a result where a coroutine is wanted; `create_task(f)` a function there.
 */
import { seconds } from "../measures.ts";
import type { Evidence, Failure } from "../recording/evidence.ts";
import { failures, tellingOne } from "./failures.ts";
import type { Recogniser } from "./recogniser.ts";
import { isNamed, onLine } from "./words.ts";

const NOT_A_COROUTINE =
  /a coroutine was expected, got (?<got>.*)|An asyncio\.Future, a coroutine or an awaitable is required/;

export const resultInThread: Recogniser = {
  name: "result-instead-of-function",
  title: "A result was given where a function is wanted",
  lessons: ["asyncio-basics/what-asyncio-does-not-do"],
  recognise(run) {
    const at = first(run, "TypeError", /' object is not callable/);
    if (at === undefined) return null;
    const type = /'([^']*)' object is not callable/.exec(at.message)?.[1] ?? "";
    const held = run.blocked.findLast((block) => block.until <= at.time && block.seq < at.seq);
    const got = type === "NoneType" ? "its result, `None`" : `its result, ${article(type)} \`${type}\``;
    return {
      message:
        `What was to be called in a thread${onLine(run, at)}, at ${seconds(at.time)}, is no function but ${got}: the brackets called it right there${held ? `, which held the event loop from ${seconds(held.time)} to ${seconds(held.until)}` : ", on the event loop"}, and the thread got what was left. ` +
        "Hand over the function itself, and its arguments after it: `await asyncio.to_thread(f, x)`, not `asyncio.to_thread(f(x))`.",
      at,
      explainsError: at.ended,
    };
  },
};

export const resultInTask: Recogniser = {
  name: "result-instead-of-coroutine",
  title: "A result was given where a coroutine is wanted",
  lessons: ["asyncio-basics/tasks"],
  saidBy: /A plain function's result is there at once/,
  recognise(run) {
    const at = notACoroutine(run, (got) => !isFunction(got));
    if (at === undefined) return null;
    const got = NOT_A_COROUTINE.exec(at.message)?.groups?.["got"]?.replace(/["']\).*$/, "");
    return {
      message:
        `What was to be run${onLine(run, at)}, at ${seconds(at.time)}, is no coroutine but ${got === undefined ? "a finished value" : `the value \`${got}\``}: ` +
        "either an `await` had already waited for the result, or the function is not `async`, so its call did the work on the spot. " +
        "Hand over the call itself, of an `async` function: `asyncio.create_task(f())`, not `asyncio.create_task(await f())`.",
      at,
      explainsError: at.ended,
    };
  },
};

export const functionInTask: Recogniser = {
  name: "function-instead-of-coroutine",
  title: "A function was given where a coroutine is wanted",
  lessons: ["asyncio-basics/coroutine-objects"],
  saidBy:
    /only calling it gives|call it to get a coroutine|Did you mean to call it|function that nothing has called/,
  recognise(run) {
    const at = notACoroutine(run, isFunction);
    if (at === undefined) return null;
    const texts = `${at.message} ${run.run.error?.help ?? ""}`;
    const given = /<function (\S+)>|\b(?!This\b)(\w+) is an? (?:async )?function/
      .exec(texts)
      ?.slice(1)
      .find(Boolean);
    const name = given !== undefined && isNamed(given) ? given : null;
    const isRun = /\basyncio\.run\(/.test(texts);
    return {
      message:
        `What was to be run${onLine(run, at)}, at ${seconds(at.time)}, is ${name === null ? "a function without a name, which" : `the function \`${name}\` itself, and a function`} is not a coroutine: calling it makes one. ` +
        (name === null
          ? callUnnamed(isRun)
          : `Write \`${name}()\`, with its brackets: \`asyncio.create_task(${name}())\`, \`asyncio.run(${name}())\`.`),
      at,
      explainsError: at.ended,
    };
  },
};

/** A function that is written where it is given: the call has to go there, too. */
function callUnnamed(isRun: boolean): string {
  return isRun
    ? "Give it a name, `async function main() { ... }`, and write `asyncio.run(main())`; or call it where it is: `asyncio.run((async () => { ... })())`."
    : "If it only calls another function, as in `() => work()`, leave out the `() =>`; else give it a name and call it: `asyncio.create_task(work())`.";
}

function first(run: Evidence, type: string, text: RegExp): Failure | undefined {
  return tellingOne(failures(run, type, text).filter((one) => run.isOwn(one)));
}

function notACoroutine(run: Evidence, fits: (got: string) => boolean): Failure | undefined {
  const found = failures(run, "TypeError", NOT_A_COROUTINE).filter((one) => run.isOwn(one));
  return tellingOne(found.filter(({ message }) => fits(message + (run.run.error?.help ?? ""))));
}

/** The text of the error, or the likely cause that stands beside it, says that it was a function. */
function isFunction(text: string): boolean {
  return /got <function|is an async function(?::| without a name)|is a function(?:\. Did you mean| that nothing has called)/.test(
    text,
  );
}

const article = (type: string) => (/^[aeio]/.test(type) ? "an" : "a");
