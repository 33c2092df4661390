// The last of four steps fails.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { doAll } from "./main";

async function main() {
  const desk = new FakeService("perform", {
    delay: 1,
    error: (step) => (step === "insurance" ? new ValueError("too risky") : null),
  });
  const back = new FakeService("undo", { delay: 0.5 });
  await call("doAll", () => doAll(["flight", "hotel", "car", "insurance"], desk.call, back.call));
  await asyncio.sleep(2);
}

asyncio.run(main());
