import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  return await asyncio.gather(...parts.map((part) => book(part)));
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
