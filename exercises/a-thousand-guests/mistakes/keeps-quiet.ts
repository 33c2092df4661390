// Takes errors for results, and drops them.
// fails: hands on the error of a guest who may not come in
// says: ValueError
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  await asyncio.gather(...guests.map((guest) => greet(guest)), { return_exceptions: true });
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
