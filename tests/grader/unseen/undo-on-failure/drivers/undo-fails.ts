// The third step fails, and so does one of the undos.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { doAll } from "./main";

async function main() {
  const desk = new FakeService("perform", {
    delay: 1,
    error: (step) => (step === "car" ? new ValueError("no cars") : null),
  });
  const back = new FakeService("undo", {
    delay: 0.5,
    error: (step) => (step === "hotel" ? new ConnectionError("nobody answers") : null),
  });
  await call("doAll", () => doAll(["flight", "hotel", "car"], desk.call, back.call));
}

asyncio.run(main());
