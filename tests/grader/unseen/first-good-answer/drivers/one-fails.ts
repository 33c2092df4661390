// The fastest fails, the second answers, the slowest needs a moment to hang up.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { firstGood } from "./main";

async function main() {
  const network = new FakeService("ask", {
    delay: (server) => ({ bad: 1, good: 2, slow: 5 })[String(server)] ?? 0,
    answer: (server) => `${String(server)} answers`,
    error: (server) => (server === "bad" ? new ConnectionError("reset") : null),
  });
  async function ask(server: string) {
    try {
      return await network.call(server);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) await asyncio.sleep(0.5);
      throw error;
    }
  }
  await call("firstGood", () => firstGood(ask, ["slow", "bad", "good"]));
  await asyncio.sleep(5);
}

asyncio.run(main());
