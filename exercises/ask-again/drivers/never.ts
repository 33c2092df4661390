// A server that is always busy, asked twice; each error says which try it was.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  let tries = 0;
  const server = new FakeService("ask", {
    delay: 1,
    error: () => new ValueError(`busy, try ${(tries += 1)}`),
  });
  await call("askAgain", () => askAgain(server.call, 2));
}

asyncio.run(main());
