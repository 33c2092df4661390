// Each step takes a second.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { pipeline } from "./main";

async function main() {
  const step = (name: string, word: string) =>
    new FakeService(name, { delay: 1, answer: (picture) => `${word} ${String(picture)}` });
  const [read, shrink, save] = [step("read", "raw"), step("shrink", "small"), step("save", "saved")];
  await call("pipeline", () => pipeline(read.call, shrink.call, save.call, ["a", "b", "c", "d"]));
}

asyncio.run(main());
