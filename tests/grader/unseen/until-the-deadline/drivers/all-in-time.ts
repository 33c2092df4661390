// All answer in time, one of them with an error.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { collect } from "./main";

async function main() {
  const shop = new FakeService("ask", {
    delay: [2, 1, 1.5],
    answer: (name) => `${String(name)}!`,
    error: [null, new ConnectionError("closed")],
  });
  await call("collect", () => collect(shop.call, ["a", "b", "c"], 3));
}

asyncio.run(main());
