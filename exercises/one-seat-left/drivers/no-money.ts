// The first of two passengers can't pay; there is one seat.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Train } from "./main";

async function main() {
  const bank = new FakeService("pay", { delay: 1, error: [new ValueError("no money")] });
  const train = new Train(1, bank.call);
  await asyncio.gather(
    call("Ada", () => train.book("Ada")),
    call("Bob", () => train.book("Bob")),
  );
}

asyncio.run(main());
