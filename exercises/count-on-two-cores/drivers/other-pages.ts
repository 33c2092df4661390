// The earlier a page comes, the longer it takes.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { countAll } from "./main";

function work(page: string) {
  burn(page.length);
  return page.length;
}

async function main() {
  await call("countAll", () => countAll(work, ["xxx", "xx", "x"]));
}

asyncio.run(main());
