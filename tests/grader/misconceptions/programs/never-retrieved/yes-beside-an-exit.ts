// A task that failed unseen, in a program that another one ends with `sys.exit()`.
// says: "Task-3" (`loads`) failed with `ValueError('no such page')` on line 13, at 0.50 s, and nothing ever asked for its result: the error went into the log, and the program continued as if nothing were wrong. An error waits in its task until something asks for it. Keep the task that was made on line 18, and `await` it inside `try`; or make it in a TaskGroup, which raises what fails in it.
import asyncio from "asyncio";
import sys from "sys";

async function leaves() {
  await asyncio.sleep(1);
  sys.exit(3);
}

async function loads() {
  await asyncio.sleep(0.5);
  throw new ValueError("no such page");
}

async function main() {
  asyncio.create_task(leaves());
  asyncio.create_task(loads());
  await asyncio.sleep(10);
}

asyncio.run(main());
