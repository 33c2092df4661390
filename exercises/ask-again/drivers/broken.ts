// An oracle that is gone: an error of another kind.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  const oracle = new FakeService("ask", { delay: 1, error: () => new OSError("the oracle is gone") });
  await call("askAgain", () => askAgain(oracle.call, 3));
}

asyncio.run(main());
