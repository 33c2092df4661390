// Needs no lock: looks once more when the passenger has paid. Who comes too late has paid for nothing.
// fails: asks nobody to pay for a seat that is gone
// says: Who was asked to pay
// says: Looking after paying saves the seat, but not her money
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
    await this.pay(passenger);
    if (this.passengers.length >= this.seats) return false;
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
