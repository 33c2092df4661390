// Half a second after it has begun, the party is called off.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { welcomeAll } from "./main";

let greeted = 0;

async function greet() {
  await asyncio.sleep(1);
  greeted += 1;
}

async function party() {
  const task = asyncio.create_task(
    call("welcomeAll", () => welcomeAll(["Ada", "Grace"], greet)),
    { name: "party" },
  );
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(2);
  report("greeted", greeted);
}

asyncio.run(party());
