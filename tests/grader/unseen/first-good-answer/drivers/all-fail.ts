// No server can be reached.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { firstGood } from "./main";

async function main() {
  const network = new FakeService("ask", { delay: [1, 2], error: () => new ConnectionError("reset") });
  await call("firstGood", () => firstGood(network.call, ["a", "b"]));
}

asyncio.run(main());
