// Two of four shops fail, each in its own way, the later one first.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { cheapest } from "./main";

async function main() {
  const service = new FakeService("ask", {
    delay: (shop) => ({ a: 3, b: 2, c: 1, d: 2 })[String(shop)] ?? 0,
    answer: (shop) => (shop === "b" ? 12 : 9),
    error: (shop) =>
      ({ a: new ConnectionError("no line"), c: new ValueError("sold out") })[String(shop)] ?? null,
  });
  await call("cheapest", () =>
    cheapest(service.call as (shop: string) => Promise<number>, ["a", "b", "c", "d"]),
  );
}

asyncio.run(main());
