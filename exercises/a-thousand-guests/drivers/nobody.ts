// Nobody comes.
import asyncio from "asyncio";
import { call, FakeService, report } from "yieldpoint/driver";
import { welcomeAll } from "./main";

async function party() {
  const greet = new FakeService("greet", { delay: 1 });
  await call("welcomeAll", () => welcomeAll([], greet.call));
  report("came back", true);
}

asyncio.run(party());
