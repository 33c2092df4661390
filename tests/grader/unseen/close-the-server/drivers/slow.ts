// A request that would take a minute, and half a second to clean up.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Server } from "./main";

async function main() {
  const server = new Server();
  server.serve(async () => {
    try {
      await asyncio.sleep(60);
    } finally {
      await asyncio.sleep(0.5);
      print("cleaned up");
    }
  });
  await call("shutdown", () => server.shutdown(2));
  print("closed");
}

asyncio.run(main());
