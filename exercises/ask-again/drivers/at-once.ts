// An oracle that answers at the first time.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  const oracle = new FakeService("ask", { delay: 1, answer: 7 });
  await call("askAgain", () => askAgain(oracle.call, 3));
}

asyncio.run(main());
