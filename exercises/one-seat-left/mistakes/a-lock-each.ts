// Makes a lock for each booking, so no booking waits for another.
// fails: sells no more seats than there are
// says: [True, True, True]
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

  async book(passenger: string) {
    const lock = new asyncio.Lock();
    await using _ = await enter(lock);
    if (this.passengers.length >= this.seats) return false;
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
