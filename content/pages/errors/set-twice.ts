import asyncio from "asyncio";

async function main() {
  const future = asyncio.get_running_loop().create_future();
  future.set_result("first");
  future.set_result("second");
}

asyncio.run(main());
