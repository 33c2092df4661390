// Books one part after the other, so that nothing has to be stopped.
// fails: books everything at the same time
// says: Each booking began only when the one before it was done.
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  const lines: string[] = [];
  for (const part of parts) lines.push(await book(part));
  return lines;
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
