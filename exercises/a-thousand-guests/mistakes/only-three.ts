// Counts on three guests.
// fails: greets a thousand guests in one second
// says: Three guests are as many as the example has.
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  await asyncio.gather(greet(guests[0]!), greet(guests[1]!), greet(guests[2]!));
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
