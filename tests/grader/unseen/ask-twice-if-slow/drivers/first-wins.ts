// The first request is a little late, and the second is slow.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { hedge } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: [0.7, 2], answer: ["first", "second"] });
  await call("hedge", () => hedge(server.call));
}

asyncio.run(main());
