/**
 * asyncio's patterns, to be filled in: `$1`, `${2:name}` are the places that Tab goes to. Each is a whole that compiles and runs
 * (tests prove it), in the words of this course.
 */

export interface Snippet {
  /** What is typed. */
  prefix: string;
  title: string;
  /** In the syntax of Monaco's snippets. */
  body: string;
  /** Markdown. */
  documentation: string;
  /** Where it can stand: at the top of a file, or in an async function. */
  place: "top" | "function";
}

const lines = (...all: string[]) => all.join("\n");

export const snippets: readonly Snippet[] = [
  {
    prefix: "main",
    title: "a program: main, and run",
    body: lines(
      'import asyncio from "asyncio";',
      "",
      "async function main() {",
      "  ${1:await asyncio.sleep(1);}",
      "  $0",
      "}",
      "",
      "asyncio.run(main());",
    ),
    documentation:
      "A whole program: `asyncio.run()` makes an event loop, runs `main()` to its end, and closes the loop.",
    place: "top",
  },
  {
    prefix: "async",
    title: "an async function",
    body: lines("async function ${1:work}(${2}) {", "  ${3:await asyncio.sleep(1);}", "  $0", "}"),
    documentation: "Calling it gives a coroutine, which runs when it is awaited or made a task.",
    place: "top",
  },
  {
    prefix: "sleep",
    title: "wait for a few seconds",
    body: "await asyncio.sleep(${1:1});$0",
    documentation: "Other tasks run meanwhile. `time.sleep()` would block them all.",
    place: "function",
  },
  {
    prefix: "task",
    title: "create_task: start now, await later",
    body: lines("const ${1:task} = asyncio.create_task(${2:work()});", "$0", "await ${1:task};"),
    documentation: "The task starts in the next turn of the loop. Keep it in a variable, and await it later.",
    place: "function",
  },
  {
    prefix: "gather",
    title: "gather: several at once, results in order",
    body: "const [${1:a}, ${2:b}] = await asyncio.gather(${3:work()}, ${4:work()});$0",
    documentation: "Runs them concurrently. The first error is raised at once; the others keep running.",
    place: "function",
  },
  {
    prefix: "gatherall",
    title: "gather over a list",
    body: "const ${1:results} = await asyncio.gather(...${2:[1, 2, 3]}.map((${3:item}) => ${4:work()}));$0",
    documentation: "One coroutine for each item; the results in the items' order.",
    place: "function",
  },
  {
    prefix: "taskgroup",
    title: "TaskGroup: tasks that end together",
    body: lines(
      "{",
      "  await using ${1:tg} = new asyncio.TaskGroup();",
      "  ${1:tg}.create_task(${2:work()});",
      "  ${1:tg}.create_task(${3:work()});$0",
      "}",
    ),
    documentation: "The end of the block waits for all of them. If one fails, the others are cancelled.",
    place: "function",
  },
  {
    prefix: "timeout",
    title: "timeout: a limit for a block",
    body: lines(
      "try {",
      "  await using _ = asyncio.timeout(${1:1});",
      "  ${2:await work();}$0",
      "} catch (error) {",
      "  if (!(error instanceof TimeoutError)) throw error;",
      '  print("${3:too slow}");',
      "}",
    ),
    documentation:
      "When the time is up, what the block awaits is cancelled, and TimeoutError is raised at its end.",
    place: "function",
  },
  {
    prefix: "waitfor",
    title: "wait_for: a limit for one thing",
    body: "const ${1:result} = await asyncio.wait_for(${2:work()}, ${3:1});$0",
    documentation: "Cancels it when the time is up, and raises TimeoutError.",
    place: "function",
  },
  {
    prefix: "lock",
    title: "hold a lock for a block",
    body: lines("{", "  await using _ = await enter(${1:lock});", "  ${2:await work();}$0", "}"),
    documentation: "`async with lock:` in Python. It is acquired on the way in, and released on the way out.",
    place: "function",
  },
  {
    prefix: "semaphore",
    title: "a limit on how many run at once",
    body: lines(
      "const ${1:limit} = new asyncio.Semaphore(${2:3});",
      "",
      "async function ${3:limited}() {",
      "  await using _ = await enter(${1:limit});",
      "  ${4:await asyncio.sleep(1);}$0",
      "}",
    ),
    documentation: "However many tasks call it, only that many run the block at the same time.",
    place: "top",
  },
  {
    prefix: "queue",
    title: "a queue, and workers that empty it",
    body: lines(
      "const queue = new asyncio.Queue();",
      "",
      "async function worker() {",
      "  while (true) {",
      "    const item = await queue.get();",
      "    ${1:await asyncio.sleep(1);}",
      "    queue.task_done();",
      "  }",
      "}",
      "",
      "async function ${2:produce}() {",
      "  const workers = Array.from({ length: ${3:3} }, () => asyncio.create_task(worker()));",
      "  for (const item of ${4:[1, 2, 3]}) await queue.put(item);",
      "  await queue.join();",
      "  for (const each of workers) each.cancel();",
      "  $0",
      "}",
    ),
    documentation:
      "`queue.join()` waits until every item has been taken and finished; then the workers, which are waiting for more, are cancelled.",
    place: "top",
  },
  {
    prefix: "event",
    title: "wait for an event",
    body: lines(
      "const ${1:ready} = new asyncio.Event();",
      "asyncio.get_running_loop().call_later(${2:1}, () => ${1:ready}.set());",
      "await ${1:ready}.wait();$0",
    ),
    documentation: "All the tasks that wait for it resume when it is set.",
    place: "function",
  },
  {
    prefix: "thread",
    title: "to_thread: blocking work in a thread",
    body: "const ${1:result} = await asyncio.to_thread(() => ${2:time.sleep(1)});$0",
    documentation:
      'The blocking call runs in a (simulated) thread while the loop keeps turning. It needs `import time from "time"`.',
    place: "function",
  },
  {
    prefix: "ascompleted",
    title: "as_completed: results as they come",
    body: lines(
      "for await (const ${1:done} of asyncio.as_completed([${2:work(), work()}])) {",
      "  print(await ${1:done});$0",
      "}",
    ),
    documentation: "First come, first served, whatever their order in the list.",
    place: "function",
  },
  {
    prefix: "cancelled",
    title: "clean up when cancelled",
    body: lines(
      "try {",
      "  ${1:await work();}",
      "} catch (error) {",
      '  if (error instanceof asyncio.CancelledError) print("${2:cancelled}");',
      "  throw error;$0",
      "}",
    ),
    documentation:
      "A bare `catch` also takes CancelledError, so it is raised again: a task that swallows it cannot be cancelled.",
    place: "function",
  },
  {
    prefix: "asyncgen",
    title: "an async generator, and for await",
    body: lines(
      "async function* ${1:ticker}() {",
      "  for (let i = 0; i < ${2:3}; i++) {",
      "    await asyncio.sleep(1);",
      "    yield i;",
      "  }",
      "}",
      "",
      "async function ${3:listen}() {",
      "  for await (const ${4:item} of ${1:ticker}()) print(${4:item});$0",
      "}",
    ),
    documentation: "`async for item in ticker():` in Python: each item is waited for.",
    place: "top",
  },
];
