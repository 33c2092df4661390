import asyncio from "asyncio";

async function waits(name) {
  print(name, "waits");
  await asyncio.get_running_loop().create_future();
}

const loop = asyncio.new_event_loop();
loop.create_task(waits("a"), { name: "a" });
loop.create_task(waits("b"), { name: "b" });
loop.call_soon(() => loop.stop());
loop.run_forever();
print("stopped");
loop.close();
