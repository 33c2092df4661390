// A longer log, with two lines to skip.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { failures } from "./main";

async function main() {
  const log = ["/a 500", "/b -", "/c 499", "/d 599", "/e -", "/f 200", "/a 502"];
  await call("failures", async () => failures(log));
}

asyncio.run(main());
