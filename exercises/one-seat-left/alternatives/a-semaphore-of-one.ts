// A semaphore with one permit, made in the constructor, does what a lock does.
import asyncio from "asyncio";

async function slowPay(passenger: string) {
  await asyncio.sleep(1);
}

export class Train {
  passengers: string[] = [];
  seats: number;
  pay: (passenger: string) => Promise<unknown>;
  till: asyncio.Semaphore;

  constructor(seats: number, pay: (passenger: string) => Promise<unknown>) {
    this.seats = seats;
    this.pay = pay;
    this.till = new asyncio.Semaphore(1);
  }

  async book(passenger: string) {
    await using _ = await enter(this.till);
    const free = this.seats - this.passengers.length;
    if (free > 0) {
      await this.pay(passenger);
      this.passengers.push(passenger);
    }
    return free > 0;
  }
}

async function main() {
  const train = new Train(2, slowPay);
  print(await asyncio.gather(train.book("Ada"), train.book("Bob"), train.book("Cleo")));
  print(train.passengers);
}

if (__name__ === "__main__") asyncio.run(main());
