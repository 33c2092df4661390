// The consumer is cancelled while both sources have more.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { merge } from "./main";
import { source } from "./source";

async function main() {
  const left = new FakeService("left", { delay: 1, answer: "l" });
  const right = new FakeService("right", { delay: 1.25, answer: "r" });
  const task = asyncio.create_task(
    call("merge", async () => {
      const merged = merge(source("left", left), source("right", right));
      try {
        for await (const value of merged) print(value);
      } finally {
        await merged.return();
      }
    }),
    { name: "consumer" },
  );
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
  print("over");
  await asyncio.sleep(2);
}

asyncio.run(main());
