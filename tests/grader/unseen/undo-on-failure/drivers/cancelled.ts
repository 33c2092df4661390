// Is cancelled during the third step.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { doAll } from "./main";

async function main() {
  const desk = new FakeService("perform", { delay: 1 });
  const back = new FakeService("undo", { delay: 0.5 });
  const task = asyncio.create_task(
    call("doAll", () => doAll(["flight", "hotel", "car"], desk.call, back.call)),
    { name: "doAll" },
  );
  await asyncio.sleep(2.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
