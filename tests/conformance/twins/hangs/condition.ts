import asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  await using _ = await enter(condition);
  await condition.wait();
}

asyncio.run(main());
