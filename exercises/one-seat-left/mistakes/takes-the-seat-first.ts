// Takes the seat before paying, and keeps it when paying fails.
// fails: keeps the seat free when a payment fails
// says: `Bob` should return True
// says: her seat counted as taken before it was paid for
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
    if (this.passengers.length >= this.seats) return false;
    this.passengers.push(passenger);
    await this.pay(passenger);
    return true;
  }
}

async function main() {
  const train = new Train(2, slowPay);
  print(await asyncio.gather(train.book("Ada"), train.book("Bob"), train.book("Cleo")));
  print(train.passengers);
}

if (__name__ === "__main__") asyncio.run(main());
