// Files that take other times; reports when each call of load starts and ends.
import asyncio from "asyncio";
import time from "time";
import { call, report as tell } from "yieldpoint/driver";
import { report } from "./main";

const spans: number[][] = [];

function load(name: string) {
  const from = time.perf_counter();
  time.sleep(name === "a.txt" ? 2 : 0.5);
  spans.push([from, time.perf_counter()]);
  return name;
}

async function main() {
  await call("report", () => report(load));
  tell("spans", spans);
}

asyncio.run(main());
