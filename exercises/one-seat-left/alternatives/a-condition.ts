// Lets as many pay at once as there are seats; the others wait to see whether one stays free.
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

  paying = 0;
  changed = new asyncio.Condition();

  async book(passenger: string) {
    {
      await using _ = await enter(this.changed);
      await this.changed.wait_for(() => this.isFull() || this.passengers.length + this.paying < this.seats);
      if (this.isFull()) return false;
      this.paying += 1;
    }
    try {
      await this.pay(passenger);
      this.passengers.push(passenger);
      return true;
    } finally {
      this.paying -= 1;
      await using _ = await enter(this.changed);
      this.changed.notify_all();
    }
  }

  isFull() {
    return this.passengers.length >= this.seats;
  }
}

async function main() {
  const train = new Train(2, slowPay);
  print(await asyncio.gather(train.book("Ada"), train.book("Bob"), train.book("Cleo")));
  print(train.passengers);
}

if (__name__ === "__main__") asyncio.run(main());
