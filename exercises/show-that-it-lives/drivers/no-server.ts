// A download that fails after a second, while the display takes three.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { main } from "./main";

async function both() {
  const fetch = new FakeService("fetch", { delay: 1, error: () => new OSError("no server") });
  const show = new FakeService("show", { delay: 3 });
  await call("main", () => main(fetch.call, show.call));
}

asyncio.run(both());
