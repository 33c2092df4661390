// It failed, and nobody asked.
// says: "save" failed with `ValueError('the disk is full')` on line 10, at 1.00 s, and nothing ever
//   asked for its result: the error went into the log, and the program continued as if nothing were wrong. An
//   error waits in its task until something asks for it. Keep the task that was made on line 14, and
//   `await` it inside `try`; or make it in a TaskGroup, which raises what fails in it.
import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(1);
  throw new ValueError("the disk is full");
}

async function main() {
  const task = asyncio.create_task(save(), { name: "save" });
  await asyncio.sleep(2);
  print("all is saved");
}

asyncio.run(main());
