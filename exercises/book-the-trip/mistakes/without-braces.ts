// Has no braces around the group, so its block is the whole `try`, and asks for the results before the tasks have ended.
// fails: returns the confirmations in the order of the parts
// says: needs braces of its own
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  try {
    await using group = new asyncio.TaskGroup();
    const tasks = parts.map((part) => group.create_task(book(part)));
    return tasks.map((task) => task.result());
  } catch (error) {
    if (error instanceof ExceptionGroup) throw error.exceptions[0];
    throw error;
  }
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
