// Starts all, and awaits each in turn: a cancellation reaches only the one that is awaited.
// fails: stops when the party is called off
// says: their tasks went on when `welcomeAll` was cancelled
import asyncio from "asyncio";

async function bow(guest: string) {
  await asyncio.sleep(1);
  print(`welcome, ${guest}`);
}

export async function welcomeAll(guests: string[], greet: (guest: string) => Promise<void>) {
  const tasks = guests.map((guest) => asyncio.create_task(greet(guest)));
  for (const task of tasks) await task;
}

if (__name__ === "__main__") asyncio.run(welcomeAll(["Ada", "Grace", "Mary"], bow));
