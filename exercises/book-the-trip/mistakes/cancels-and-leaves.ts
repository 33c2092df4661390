// Asks the others to stop, and does not wait until they have.
// fails: has stopped the other bookings by then
// says: It was asked to stop on line 16, at 1.00 s, and `bookTrip` did not wait until it had: `cancel()` only asks.
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  const tasks = parts.map((part) => asyncio.create_task(book(part)));
  try {
    return await asyncio.gather(...tasks);
  } catch (error) {
    for (const task of tasks) task.cancel();
    throw error;
  }
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
