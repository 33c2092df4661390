// Waits until all have ended or one has failed, and then looks at the tasks.
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

async function stop(tasks: asyncio.Task<string>[]) {
  for (const task of tasks) task.cancel();
  await asyncio.wait(tasks);
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  if (parts.length === 0) return [];
  const bookings = parts.map((part) => asyncio.create_task(book(part)));
  try {
    const [done] = await asyncio.wait(bookings, { return_when: asyncio.FIRST_EXCEPTION });
    for (const booking of done) booking.result();
    return bookings.map((booking) => booking.result());
  } finally {
    await stop(bookings);
  }
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
