// A file that arrives after half a second, and a display that takes four.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { main } from "./main";

async function both() {
  const fetch = new FakeService("fetch", { delay: 0.5 });
  const show = new FakeService("show", { delay: 4 });
  await call("main", () => main(fetch.call, show.call));
}

asyncio.run(both());
