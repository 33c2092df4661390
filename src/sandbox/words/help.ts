/**
 * Likely causes of errors that JavaScript itself throws in learner code, or by which asyncio refuses, and the line that would be
 * right. Messages are V8's in every browser; see `engine-words.ts`.
 */
import { insteadOfModule } from "../../compiler/complaints/python/modules.ts";

/** What a browser or Node has and a program here has not, with what to use instead. */
const ABSENT: Record<string, string> = {
  setTimeout:
    "To wait, use `await asyncio.sleep(1)`; to call something later, `loop.call_later(1, callback)`.",
  setInterval: "Make a task with a loop in it: `while (true) { ...; await asyncio.sleep(1); }`.",
  queueMicrotask: "Use `asyncio.get_running_loop().call_soon(callback)`.",
  performance: 'Use `time.perf_counter()`, with `import time from "time"`.',
  setImmediate: "Use `asyncio.get_running_loop().call_soon(callback)`.",
  clearTimeout: "`loop.call_later(1, callback)` returns a handle: `handle.cancel()`.",
  clearInterval: "Cancel the task that runs the loop: `task.cancel()`.",
  AbortController:
    "To stop work, cancel its task: `task.cancel()`; for a time limit, `await using _ = asyncio.timeout(2);`.",
  AbortSignal:
    "To stop work, cancel its task: `task.cancel()`; for a time limit, `await using _ = asyncio.timeout(2);`.",
  AsyncDisposableStack:
    'Use `await using stack = await enter(new AsyncExitStack());`, with `import { AsyncExitStack } from "contextlib"`.',
  AsyncIterator: "Write an async generator: `async function* items() { yield 1; }`.",
  structuredClone: "Copy what is needed: `{ ...item }`, `[...items]`, `new Map(map)`.",
  prompt: 'A program has no one to ask while it runs. Put the answer in it: `const name = "Ada";`',
  confirm: "A program has no one to ask while it runs. Put the answer in it: `const ok = true;`",
  EventTarget: "To tell other tasks that something happened, use `new asyncio.Event()` or a queue.",
  Worker: "To run a function in a thread, use `await asyncio.to_thread(f)`.",
  crypto: "Programs here print the same each time. Take numbers from a list, or `Math.random()`.",
  Buffer: "Bytes are a `Uint8Array`: `new TextEncoder().encode(text)`.",
  URL: "There is no network here, so no addresses: use a string.",
  process: "Programs here have no operating system: all they can do is print.",
};
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "navigator"])
  ABSENT[name] = "Programs here have no network. Simulate the slow part: `await asyncio.sleep(0.2)`.";
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
  ABSENT[name] = "Programs here store nothing; a variable at the top of the file lives as long as the run.";
for (const name of [
  "window",
  "document",
  "self",
  "postMessage",
  "parent",
  "alert",
  "location",
  "addEventListener",
])
  ABSENT[name] =
    "Programs here run apart from the page and cannot reach it. Use `print(...)` to show something.";

for (const name of ["global", "Deno", "Bun", "__dirname", "__filename"]) ABSENT[name] = ABSENT["process"]!;
for (const name of ["Response", "Request", "Headers", "FormData", "Blob", "File", "FileReader"])
  ABSENT[name] = ABSENT["fetch"]!;

/** The modules whose names programs use by themselves: `time.time()`. */
const MODULES = ["asyncio", "contextlib", "contextvars", "inspect", "logging", "sys", "time"];
for (const name of MODULES)
  ABSENT[name] = `Did you forget to import it? Begin the file with \`import ${name} from "${name}"\`.`;

const ASKED_TOO_SOON =
  "`result()` and `exception()` work only on something that is done: `await` it first, or check `done()`. `asyncio.wait` with a timeout may return before everything is done.";

/** Errors by which asyncio refuses, as `Type: message`. */
const REFUSED: Readonly<Record<string, string>> = {
  "ValueError: Set of Tasks/Futures is empty.":
    "`asyncio.wait` was given nothing to wait for. Where there may be no task, check first whether there is one.",
  "InvalidStateError: Result is not set.": ASKED_TOO_SOON,
  "InvalidStateError: Exception is not set.": ASKED_TOO_SOON,
  "QueueEmpty: ":
    "`get_nowait()` does not wait: with nothing in the queue it raises QueueEmpty. `await queue.get()` waits for an item.",
  "QueueFull: ":
    "`put_nowait()` does not wait: with no room in the queue it raises QueueFull. `await queue.put(item)` waits for room.",
};

/** Help for an error that the runtime has no better word on. `type` is its class's name. */
export function helpFor(type: string, message: string): string | undefined {
  const refused = REFUSED[`${type}: ${message}`];
  if (refused !== undefined) return refused;
  if (type === "ReferenceError") {
    const name = /^(\w+) is not defined$/.exec(message)?.[1];
    return name === undefined ? undefined : (ABSENT[name] ?? insteadOfModule(name));
  }
  const method = /\bconsole\.(\w+) is not a function/.exec(message)?.[1];
  if (method !== undefined)
    return "`console` has `log`, `info`, `warn`, `error` and `debug` here. `print(...)` shows anything.";
  if (/\bArray\.fromAsync is not a function/.test(message))
    return "Collect the items in a loop: `const all = []; for await (const item of items) all.push(item);`";
  const made = /^Class constructor (\w+) cannot be invoked without 'new'/.exec(message)?.[1];
  if (made !== undefined) return `An instance of a class is made with \`new\`: \`new ${made}(...)\`.`;
  if (/^Maximum call stack size exceeded/.test(message))
    return "A function calls itself (or two call each other) without end. Give the recursion a case in which it stops.";
  if (type === "TypeError" && /read only|not extensible|Cannot delete/.test(message))
    return "Built-in objects are locked here, because the event loop relies on them. Write a function of your own instead.";
  return undefined;
}
