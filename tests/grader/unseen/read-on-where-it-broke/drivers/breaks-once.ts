// The second piece fails once.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { download } from "./main";

async function main() {
  const server = new FakeService("read", {
    delay: 0.5,
    answer: (offset) => "abcdef".slice(offset as number, (offset as number) + 2),
    error: [null, new ConnectionError("reset")],
  });
  await call("download", () => download(server.call, 6));
}

asyncio.run(main());
