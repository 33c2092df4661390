// The second picture cannot be saved.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { pipeline } from "./main";

async function main() {
  const read = new FakeService("read", { delay: 1, answer: "raw" });
  const shrink = new FakeService("shrink", { delay: 1, answer: "small" });
  const save = new FakeService("save", { delay: 1, error: [null, new OSError("disk full")] });
  await call("pipeline", () => pipeline(read.call, shrink.call, save.call, ["a", "b", "c", "d", "e", "f"]));
}

asyncio.run(main());
