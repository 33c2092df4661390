// Forgets to release the lock when there is no seat, or when paying fails.
// fails: keeps the seat free when a payment fails
// says: DeadlockError
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
    await this.lock.acquire();
    const free = this.passengers.length < this.seats;
    if (free) {
      await this.pay(passenger);
      this.passengers.push(passenger);
    }
    this.lock.release();
    return free;
  }
}

async function main() {
  const train = new Train(2, slowPay);
  print(await asyncio.gather(train.book("Ada"), train.book("Bob"), train.book("Cleo")));
  print(train.passengers);
}

if (__name__ === "__main__") asyncio.run(main());
