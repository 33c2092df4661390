import asyncio from "asyncio";

async function polite() {
  await asyncio.sleep(10);
}

async function swallows() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    return "swallowed";
  }
}

async function fails() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    throw new ValueError("instead");
  }
}

async function gatherer(children, return_exceptions) {
  return await asyncio.gather(...children.map((c) => c()), { return_exceptions });
}

async function main() {
  for (const children of [
    [polite, polite],
    [polite, swallows],
    [swallows, polite],
    [fails, polite],
    [polite, fails],
    [swallows],
  ]) {
    for (const return_exceptions of [false, true]) {
      const task = asyncio.create_task(gatherer(children, return_exceptions));
      await asyncio.sleep(1);
      task.cancel("bye");
      const names = children.map((c) => c.name);
      try {
        print(names, return_exceptions, "gives", await task);
      } catch (error) {
        print(names, return_exceptions, "raises", repr(error), task.cancelled());
      }
    }
  }
}

asyncio.run(main());
