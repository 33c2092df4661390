// Another task runs alongside main: it ticks every 0.3 seconds, if main lets it.
import asyncio from "asyncio";
import { main } from "./main";

async function tick() {
  while (true) {
    await asyncio.sleep(0.3);
    print("tick");
  }
}

async function both() {
  const ticking = asyncio.create_task(tick(), { name: "tick" });
  await main();
  ticking.cancel();
}

asyncio.run(both());
