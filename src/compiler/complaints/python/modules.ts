/** Modules that programs elsewhere import, and what does their work here. */
const advice: Readonly<Record<string, string>> = {
  random:
    "`Math.random()` gives a number from 0 up to 1; a program that should print the same each time takes its numbers from a list.",
  math: "JavaScript's own `Math` has it: `Math.sqrt(2)`, `Math.floor(2.5)`. It needs no import.",
  json: "JavaScript's own `JSON` has it: `JSON.stringify(value)`, `JSON.parse(text)`. It needs no import.",
  re: "Regular expressions are part of the language: `/\\d+/.exec(text)`.",
  datetime: "The clock here is the loop's: `time.time()`, or `asyncio.get_running_loop().time()`.",
  threading: "To run a function in a thread, use `await asyncio.to_thread(f)`.",
  queue: "The queue for coroutines is `new asyncio.Queue()`.",
  typing: "Types are part of the language: `function f(n: number): string {`.",
  dataclasses: "Write a class with its fields in the constructor: `constructor(readonly name: string) {}`.",
  collections: "Use arrays, `Map` and `Set`; they need no import.",
  itertools: "Use array methods and generators: `function* count() { ... }`.",
  functools: "Use a function: `const add5 = (n) => add(5, n);`.",
  multiprocessing: 'Processes are simulated: `new ProcessPoolExecutor()`, from "concurrent.futures".',
  os: "A program here has no operating system: no files, no environment variables, no processes.",
};

const noNetwork = "A program here has no network. Simulate the slow part: `await asyncio.sleep(0.2)`.";
for (const name of ["aiohttp", "requests", "httpx", "http", "https", "axios", "node-fetch", "urllib", "ws"]) {
  (advice as Record<string, string>)[name] = noNetwork;
}
const noFiles = "A program here has no files. Put the data in the program, or in a module of its own.";
for (const name of ["fs", "fs/promises", "path", "pathlib", "io", "aiofiles"]) {
  (advice as Record<string, string>)[name] = noFiles;
}

/** What to use for a module that is not here, as it is written in an import. */
export function insteadOfModule(specifier: string): string | undefined {
  const name = specifier.replace(/^node:/, "");
  if (/^(?:timers|timers\/promises)$/.test(name)) return "To wait, use `await asyncio.sleep(1)`.";
  if (/^(?:events|worker_threads|child_process)$/.test(name)) return advice["os"];
  return Object.hasOwn(advice, name) ? advice[name] : undefined;
}
