// Declares the tasks without a type, and has one `try` around the group and the results.
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  try {
    let tasks;
    {
      await using group = new asyncio.TaskGroup();
      tasks = parts.map((part) => group.create_task(book(part)));
    }
    const confirmations: string[] = [];
    for (const task of tasks) confirmations.push(task.result());
    return confirmations;
  } catch (error) {
    if (error instanceof ExceptionGroup) throw error.exceptions[0];
    throw error;
  }
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
