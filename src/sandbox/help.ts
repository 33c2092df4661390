/**
 * Likely causes of errors that JavaScript itself throws in learner code, and the line that would be right. Messages are V8's in
 * every browser; see `engine-words.ts`.
 */

/** What a browser or Node has and a program here has not, with what to use instead. */
const ABSENT: Record<string, string> = {
  setTimeout:
    "To wait, use `await asyncio.sleep(1)`; to call something later, `loop.call_later(1, callback)`.",
  setInterval: "Make a task with a loop in it: `while (true) { ...; await asyncio.sleep(1); }`.",
  queueMicrotask: "Use `asyncio.get_running_loop().call_soon(callback)`.",
  performance: 'Use `time.perf_counter()`, with `import time from "time"`.',
  process: "Programs here have no process around them; they print, and that is all.",
  require: 'Use `import`: `import asyncio from "asyncio"`.',
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

/** The modules whose names programs use by themselves: `time.time()`. */
const MODULES = ["asyncio", "contextlib", "contextvars", "inspect", "logging", "sys", "time"];
for (const name of MODULES)
  ABSENT[name] = `Did you forget to import it? Begin the file with \`import ${name} from "${name}"\`.`;

/** Help for an error that the runtime has no better word on. `type` is its class's name. */
export function helpFor(type: string, message: string): string | undefined {
  if (type === "ReferenceError") {
    const name = /^(\w+) is not defined$/.exec(message)?.[1];
    return name === undefined ? undefined : ABSENT[name];
  }
  if (/^Maximum call stack size exceeded/.test(message))
    return "A function calls itself (or two call each other) without end. Give the recursion a case in which it stops.";
  if (type === "TypeError" && /read only|not extensible|Cannot delete/.test(message))
    return "Built-in objects are locked here, because the event loop relies on them. Write a function of your own instead.";
  return undefined;
}
