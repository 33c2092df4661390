import asyncio from "asyncio";

async function bomb(text) {
  throw new ValueError(text);
}

async function main() {
  asyncio.create_task(bomb("never retrieved"), { name: "bomb" });
  const looked_at = asyncio.create_task(bomb("looked at"));
  const awaited = asyncio.create_task(bomb("awaited"));
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(new KeyError("future"));
  await asyncio.sleep(1);
  print(repr(looked_at.exception()));
  try {
    await awaited;
  } catch (error) {
    print(error);
  }
  print("main ends");
}

asyncio.run(main());
