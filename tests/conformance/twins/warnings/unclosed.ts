import asyncio from "asyncio";

async function main() {
  print("main");
}

asyncio.run(main());
const loop = asyncio.new_event_loop();
print(loop.run_until_complete(asyncio.sleep(1, "from a loop of one's own")));
const closed = asyncio.new_event_loop();
closed.close();
