// Two trains with one seat each; paying takes two seconds.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Train } from "./main";

async function main() {
  const bank = new FakeService("pay", { delay: 2 });
  const north = new Train(1, bank.call);
  const south = new Train(1, bank.call);
  await asyncio.gather(
    call("Ada north", () => north.book("Ada")),
    call("Bob south", () => south.book("Bob")),
    call("Cleo north", () => north.book("Cleo")),
  );
}

asyncio.run(main());
