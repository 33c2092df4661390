// Uses no lock, and checks again when the passenger has paid. A passenger who is too late has paid for nothing.
// fails: asks no passenger to pay for a seat that is gone
// says: Who was asked to pay
// says: Checking after the payment saves the seat, but not her money
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
