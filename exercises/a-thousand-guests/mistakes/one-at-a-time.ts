// Awaits in the loop: the second guest stands at the door while the first is greeted.
// fails: greets every guest, all after one second
// says: Each greeting began only when the one before it was over.
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  for (const guest of guests) {
    await greet(guest);
  }
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
