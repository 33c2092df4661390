// Takes the lock in `book`, and books in a method that knows of no lock.
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

  gate = new asyncio.Lock();

  async book(passenger: string): Promise<boolean> {
    await using _ = await enter(this.gate);
    return await this.bookNow(passenger);
  }

  async bookNow(passenger: string): Promise<boolean> {
    const full = this.passengers.length >= this.seats;
    if (full) return false;
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
