import asyncio from "asyncio";

async function fails(text) {
  throw new ValueError(text);
}

async function waits() {
  await asyncio.get_running_loop().create_future();
}

function bad(text) {
  throw new KeyError(text);
}

function starts(name) {
  return asyncio.create_task(fails(name), { name });
}

async function main() {
  const loop = asyncio.get_running_loop();
  const task = starts("made in a function");
  loop.call_soon(bad, "in a callback");
  const future = loop.create_future();
  future.set_exception(new RuntimeError("nobody read it"));
  await asyncio.sleep(0.1);
  print("main ends");
}

asyncio.run(main());
const loop = asyncio.new_event_loop();
loop.set_debug(true);
const task = loop.create_task(waits(), { name: "destroyed" });
loop.run_until_complete(asyncio.sleep(0.1));
loop.close();
