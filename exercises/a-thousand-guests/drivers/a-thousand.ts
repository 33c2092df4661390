// A thousand guests.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { welcomeAll } from "./main";

let greeted = 0;

async function greet() {
  await asyncio.sleep(1);
  greeted += 1;
}

async function party() {
  const guests = Array.from({ length: 1000 }, (_, n) => `guest ${n}`);
  await call("welcomeAll", () => welcomeAll(guests, greet));
  report("greeted", greeted);
}

asyncio.run(party());
