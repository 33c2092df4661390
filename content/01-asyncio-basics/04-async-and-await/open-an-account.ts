import asyncio from "asyncio";

class Account {
  owner: string;
  balance: number;

  constructor(owner: string, balance: number) {
    this.owner = owner;
    this.balance = balance;
  }

  static async open(owner: string) {
    const balance = await askTheBank(owner);
    return new Account(owner, balance);
  }
}

async function askTheBank(owner: string) {
  await asyncio.sleep(1);
  return owner.length * 10;
}

async function main() {
  const account = await Account.open("Ada");
  print(`${account.owner} has ${account.balance}`);
}

asyncio.run(main());
