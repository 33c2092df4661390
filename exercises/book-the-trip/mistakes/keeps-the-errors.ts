// Waits for all of them, and looks for an exception after that.
// fails: raises the exception of the booking as soon as it fails
// says: `bookTrip` kept waiting for the other bookings
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  const answers = await asyncio.gather(...parts.map((part) => book(part)), { return_exceptions: true });
  for (const answer of answers) if (answer instanceof Error) throw answer;
  return answers as string[];
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
