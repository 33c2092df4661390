// A server that does not answer within half a minute.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchInTime } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 30, answer: "late" });
  await call("fetchInTime", () => fetchInTime(server.call, "maps"));
  await asyncio.sleep(40);
}

asyncio.run(main());
