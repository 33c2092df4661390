// No shop answers.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { cheapest } from "./main";

async function main() {
  const service = new FakeService("ask", { delay: 1, error: () => new ConnectionError("closed") });
  await call("cheapest", () => cheapest(service.call as (shop: string) => Promise<number>, ["a", "b"]));
}

asyncio.run(main());
