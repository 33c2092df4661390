// A lock for each account, made in one place.
import asyncio from "asyncio";

class Account {
  lock = new asyncio.Lock();
  balance = 100;

  async withdraw(amount: number) {
    await using _ = await enter(this.lock);
    await asyncio.sleep(1);
    this.balance -= amount;
  }
}

async function spend(account: Account) {
  await account.withdraw(10);
}

async function main() {
  await asyncio.gather(spend(new Account()), spend(new Account()));
}

asyncio.run(main());
