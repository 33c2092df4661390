// Shares one lock among all trains.
// fails: lets one train book while another waits for a payment
// says: should come at 0.00 s, but came at 2.00 s
// says: each `Train` needs a lock of its own
import asyncio from "asyncio";

async function slowPay(passenger: string) {
  await asyncio.sleep(1);
}

const lock = new asyncio.Lock();

export class Train {
  passengers: string[] = [];
  seats: number;
  pay: (passenger: string) => Promise<unknown>;

  constructor(seats: number, pay: (passenger: string) => Promise<unknown>) {
    this.seats = seats;
    this.pay = pay;
  }

  async book(passenger: string) {
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
