// An async arrow function answers for `some`.
// says: The async function without a name on line 15 was called but never awaited, so its body never ran:
//   calling an async function only makes a coroutine. `some` checks whether what the function returns is true,
//   and a coroutine always counts as true. Gather the answers first: `(await
//   asyncio.gather(...items.map(f))).some(Boolean)`.
import asyncio from "asyncio";

async function isDown(server: string) {
  await asyncio.sleep(1);
  return server === "c";
}

async function main() {
  const servers = ["a", "b"];
  if (servers.some(async (server) => await isDown(server))) print("one is down");
}

asyncio.run(main());
