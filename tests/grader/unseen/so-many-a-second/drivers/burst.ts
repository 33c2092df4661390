// Five at once, each of which takes a quarter of a second.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeLimiter } from "./main";

async function main() {
  const server = new FakeService("request", { delay: 0.25, answer: [1, 2, 3, 4, 5] });
  const limited = makeLimiter(2, 1);
  await asyncio.gather(
    ...["a", "b", "c", "d", "e"].map((name) => call(name, () => limited(() => server.call(name)))),
  );
}

asyncio.run(main());
