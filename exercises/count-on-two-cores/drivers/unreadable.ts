// One of three pages can't be counted.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { countAll } from "./main";

function work(page: string) {
  burn(1);
  if (page === "?") throw new ValueError("unreadable page");
  return 1;
}

async function main() {
  await call("countAll", () => countAll(work, ["a", "?", "b"]));
}

asyncio.run(main());
