// Checks before it has the lock.
// fails: sells no more seats than there are
// says: [True, True, True]
// says: all three had checked for a free seat before that
import asyncio from "asyncio";

async function slowPay(passenger: string) {
  await asyncio.sleep(1);
}

export class Train {
  passengers: string[] = [];
  seats: number;
  pay: (passenger: string) => Promise<unknown>;

  constructor(seats: number, pay: (passenger: string) => Promise<unknown>) {
    this.seats = seats;
    this.pay = pay;
  }

  lock = new asyncio.Lock();

  async book(passenger: string) {
    if (this.passengers.length >= this.seats) return false;
    await using _ = await enter(this.lock);
    await this.pay(passenger);
    this.passengers.push(passenger);
    return true;
  }
}

async function main() {
  const train = new Train(2, slowPay);
  print(await asyncio.gather(train.book("Ada"), train.book("Bob"), train.book("Cleo")));
  print(train.passengers);
}

if (__name__ === "__main__") asyncio.run(main());
