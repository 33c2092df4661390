// An oracle that never answers, asked twice.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  const oracle = new FakeService("ask", { delay: 1, error: () => new ValueError("not now") });
  await call("askAgain", () => askAgain(oracle.call, 2));
}

asyncio.run(main());
