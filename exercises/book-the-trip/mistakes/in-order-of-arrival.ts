// Collects the confirmations as they come.
// fails: returns the confirmations in the order of the parts
// says: The confirmations are in the order in which they came.
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  const lines: string[] = [];
  const one = async (part: string) => {
    lines.push(await book(part));
  };
  try {
    {
      await using group = new asyncio.TaskGroup();
      for (const part of parts) group.create_task(one(part));
    }
    return lines;
  } catch (error) {
    if (error instanceof ExceptionGroup) throw error.exceptions[0];
    throw error;
  }
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
