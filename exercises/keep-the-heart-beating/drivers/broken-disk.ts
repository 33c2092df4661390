// The second file can't be loaded.
import asyncio from "asyncio";
import time from "time";
import { call } from "yieldpoint/driver";
import { report } from "./main";

function load(name: string) {
  time.sleep(1);
  if (name === "b.txt") throw new OSError("disk broken");
  return name;
}

async function main() {
  await call("report", () => report(load));
}

asyncio.run(main());
