// The first request is stuck.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { hedge } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: [3, 0.4], answer: ["first", "second"] });
  await call("hedge", () => hedge(server.call));
}

asyncio.run(main());
