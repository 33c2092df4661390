// A kitchen in which slicing bread fails, after a second.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { breakfast } from "./main";

async function main() {
  const kitchen = new FakeService("step", {
    delay: (what) => (what === "boil water" ? 2 : 1),
    error: (what) => (what === "boil water" ? null : new ValueError("out of bread")),
  });
  await call("breakfast", () => breakfast(kitchen.call));
}

asyncio.run(main());
