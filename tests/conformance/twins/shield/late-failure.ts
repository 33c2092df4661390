import asyncio from "asyncio";

async function inner() {
  await asyncio.sleep(2);
  throw new ValueError("too late");
}

async function main() {
  const loop = asyncio.get_running_loop();
  for (const handled of [true, false]) {
    if (handled) {
      loop.set_exception_handler((loop, context) =>
        print(context.message, repr(context.exception), Object.keys(context).sort()),
      );
    } else {
      loop.set_exception_handler(null);
    }
    const task = asyncio.create_task(inner(), { name: "inner" });
    const outer = asyncio.shield(task);
    await asyncio.sleep(1);
    outer.cancel();
    await asyncio.sleep(2);
    print(outer.cancelled(), repr(task.exception()));
  }
}

asyncio.run(main());
