// Takes the cancellation for a booking that failed, and continues as if nothing had happened.
// fails: stops when it is cancelled
// says: should end cancelled
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
    await asyncio.gather(...tasks, { return_exceptions: true });
    if (error instanceof ValueError) throw error;
    return [];
  }
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
