import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  try {
    let tasks: asyncio.Task<string>[];
    {
      await using group = new asyncio.TaskGroup();
      tasks = parts.map((part) => group.create_task(book(part)));
    }
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
