// A server that answers the first time.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: 1, answer: 7 });
  await call("askAgain", () => askAgain(server.call, 3));
}

asyncio.run(main());
