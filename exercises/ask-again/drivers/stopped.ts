// Cancels askAgain during its second try.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { askAgain } from "./main";

async function main() {
  const server = new FakeService("ask", { delay: 1, error: () => new ValueError("busy") });
  const task = asyncio.create_task(
    call("askAgain", () => askAgain(server.call, 5)),
    { name: "asking" },
  );
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
