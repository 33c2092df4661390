// Nothing happened today.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { failures } from "./main";

async function main() {
  await call("failures", async () => failures([]));
}

asyncio.run(main());
