// The first request is answered at once.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { hedge } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: 0.2, answer: ["first", "second"] });
  await call("hedge", () => hedge(server.call));
}

asyncio.run(main());
