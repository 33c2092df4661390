import asyncio from "asyncio";

async function main() {
  await asyncio.get_running_loop().create_future();
}

asyncio.run(main());
