// There is nothing to wait for.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Server } from "./main";

async function main() {
  const server = new Server();
  await call("shutdown", () => server.shutdown(10));
}

asyncio.run(main());
