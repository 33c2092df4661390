// The second of three gives up while it waits.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeLimiter } from "./main";

async function main() {
  const server = new FakeService("request", { delay: 0.25, answer: "ok" });
  const limited = makeLimiter(1, 1);
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.create_task(
      call(name, () => limited(() => server.call(name))),
      { name },
    ),
  );
  await asyncio.sleep(0.5);
  tasks[1]!.cancel();
  await asyncio.wait(tasks);
}

asyncio.run(main());
