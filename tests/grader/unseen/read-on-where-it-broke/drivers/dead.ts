// The server is down.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { download } from "./main";

async function main() {
  const server = new FakeService("read", { delay: 0.5, error: () => new ConnectionError("down") });
  await call("download", () => download(server.call, 6));
}

asyncio.run(main());
