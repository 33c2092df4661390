// Makes a task for each guest, and leaves before any is greeted.
// fails: greets every guest, all after one second
// says: had not ended when `welcomeAll` returned, at 0.00 s, and had not even begun.
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  for (const guest of guests) {
    asyncio.create_task(greet(guest));
  }
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
