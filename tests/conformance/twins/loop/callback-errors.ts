import asyncio from "asyncio";

function bad() {
  throw new ValueError("in a callback");
}

async function main() {
  const loop = asyncio.get_running_loop();
  loop.call_soon(bad);
  await asyncio.sleep(0);
  print("still running");
  const seen = [];

  function handler(which, context) {
    seen.push([which === loop, context.message, repr(context.exception), Object.keys(context).sort()]);
  }

  loop.set_exception_handler(handler);
  print(loop.get_exception_handler() === handler);
  loop.call_soon(bad);
  loop.call_later(1, bad);
  await asyncio.sleep(2);
  for (const line of seen) print(line[0], line[1].split(" at ")[0], line[2], line[3]);
  loop.call_exception_handler({ message: "by hand", exception: new KeyError("k") });
  const last = seen.at(-1);
  print(`('${last[1]}', "${last[2]}")`);

  function broken(which, context) {
    throw new RuntimeError("handler broken");
  }

  loop.set_exception_handler(broken);
  loop.call_soon(bad);
  await asyncio.sleep(0);
  loop.set_exception_handler(null);
  loop.call_exception_handler({ message: "to the log", answer: 42 });
  try {
    loop.set_exception_handler(1);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
