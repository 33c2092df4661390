// Each booking writes its confirmation into its own place of a list.
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  const confirmations: string[] = Array(parts.length).fill("");

  async function bookOne(index: number, part: string) {
    confirmations[index] = await book(part);
  }

  async function bookEach() {
    await using tg = new asyncio.TaskGroup();
    for (const [index, part] of parts.entries()) tg.create_task(bookOne(index, part));
  }

  try {
    await bookEach();
  } catch (error) {
    throw error instanceof ExceptionGroup ? error.exceptions[0] : error;
  }
  return confirmations;
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
