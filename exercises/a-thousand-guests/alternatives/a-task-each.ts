// Starts a task for each guest, and cancels in a `finally` whatever is still running.
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  const greetings = guests.map((guest) => asyncio.create_task(greet(guest)));
  try {
    for (const greeting of greetings) await greeting;
  } finally {
    for (const greeting of greetings) greeting.cancel();
  }
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
