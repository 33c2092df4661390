// A server that is gone: an error of another kind.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: 1, error: () => new OSError("the server is gone") });
  await call("askAgain", () => askAgain(server.call, 3));
}

asyncio.run(main());
