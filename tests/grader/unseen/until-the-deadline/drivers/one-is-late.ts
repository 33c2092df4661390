// The second would take ten seconds.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { collect } from "./main";

async function main() {
  const shop = new FakeService("ask", { delay: [1, 10, 2], answer: (name) => `${String(name)}!` });
  await call("collect", () => collect(shop.call, ["a", "b", "c"], 3));
}

asyncio.run(main());
