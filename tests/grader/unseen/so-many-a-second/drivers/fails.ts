// The first two fail.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeLimiter } from "./main";

async function main() {
  const server = new FakeService("request", {
    delay: 0.25,
    answer: "ok",
    error: [new ConnectionError("reset"), new ConnectionError("reset")],
  });
  const limited = makeLimiter(2, 1);
  await asyncio.gather(
    ...["a", "b", "c", "d"].map((name) => call(name, () => limited(() => server.call(name)))),
  );
}

asyncio.run(main());
