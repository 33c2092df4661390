// An item that the shop doesn't sell, between items that it does.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { bill } from "./main";

async function main() {
  await call("bill", () => bill(["bread", "moonlight", "salt"]));
}

asyncio.run(main());
