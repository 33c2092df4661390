// Coroutines in conditions, callbacks and returns, each of them awaited.
import asyncio from "asyncio";

async function isReady(name: string) {
  await asyncio.sleep(1);
  return name !== "";
}

async function ask(name: string) {
  return await isReady(name);
}

async function main() {
  if (await ask("a")) print("ready");
  const all = ["a", "b"].map((name) => isReady(name));
  for (const coroutine of all) if (!(await coroutine)) print("not ready");
  print((await asyncio.gather(...["a", "b"].map(isReady))).every(Boolean));
}

asyncio.run(main());
