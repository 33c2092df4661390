// A kitchen in which water takes five seconds and bread three, with words of its own.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { breakfast } from "./main";

async function main() {
  const boils = (what: unknown) => what === "boil water";
  const kitchen = new FakeService("step", {
    delay: (what) => (boils(what) ? 5 : 3),
    answer: (what) => (boils(what) ? "hot" : "thin"),
  });
  await call("breakfast", () => breakfast(kitchen.call));
}

asyncio.run(main());
