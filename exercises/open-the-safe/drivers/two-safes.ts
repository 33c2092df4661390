// Opens two safes, one after the other, with a vault of its own.
import asyncio from "asyncio";
import { FakeService, report } from "yieldpoint/driver";
import { openSafe } from "./main";

async function both() {
  const vault = new FakeService("ask", { delay: 1, answer: (owner) => String(owner).length });
  const grace = await openSafe("Grace", vault.call);
  const mary = await openSafe("Mary", vault.call);
  report("codes", [grace.code, mary.code]);
}

asyncio.run(both());
