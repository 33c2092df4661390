// Three find a seat free, and pay before they take it.
// says: "Task-4" (`Train.book`) checked `this.passengers.length >= this.seats` on line 19, which was false,
//   and then paused at the `await` on line 20, from 0.00 s to 1.00 s. Meanwhile "Task-2" (`Train.book`)
//   changed `this.passengers` (line 21, at 1.00 s), so it had become true by the time line 21 acted on it.
//   Other tasks run at every `await`. Put the check and the change together, with no `await` in between, or
//   hold one lock around both, the same for all tasks.
import asyncio from "asyncio";

async function pay(passenger: string) {
  await asyncio.sleep(1);
}

class Train {
  passengers: string[] = [];

  constructor(readonly seats: number) {}

  async book(passenger: string) {
    if (this.passengers.length >= this.seats) return false;
    await pay(passenger);
    this.passengers.push(passenger);
    return true;
  }
}

async function main() {
  const train = new Train(2);
  print(await asyncio.gather(train.book("Ada"), train.book("Bob"), train.book("Cleo")));
}

asyncio.run(main());
