// One request fails, and the other takes a second.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Server } from "./main";

async function main() {
  const server = new Server();
  server.serve(async () => {
    await asyncio.sleep(0.5);
    throw new OSError("a bad request");
  });
  server.serve(() => asyncio.sleep(1));
  await call("shutdown", () => server.shutdown(10));
}

asyncio.run(main());
