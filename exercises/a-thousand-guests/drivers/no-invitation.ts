// The second of three guests has no invitation.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { welcomeAll } from "./main";

async function party() {
  const greet = new FakeService("greet", {
    delay: 1,
    error: (guest) => (guest === "Mallory" ? new ValueError("no invitation") : null),
  });
  await call("welcomeAll", () => welcomeAll(["Ada", "Mallory", "Grace"], greet.call));
}

asyncio.run(party());
