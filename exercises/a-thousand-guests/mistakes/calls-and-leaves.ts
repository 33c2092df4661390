// Calls for each guest, and takes a call for a start.
// fails: greets every guest, all after one second
// says: was called but never awaited
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  for (const guest of guests) {
    greet(guest);
  }
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
