// Lets the group propagate as it is.
// fails: raises the exception of the booking as soon as it fails
// says: Catch the group around the block
import asyncio from "asyncio";

async function slowBook(part: string) {
  await asyncio.sleep(part === "flight" ? 3 : 1);
  return `${part}: booked`;
}

export async function bookTrip(book: (part: string) => Promise<string>, parts: string[]) {
  let tasks: asyncio.Task<string>[];
  {
    await using group = new asyncio.TaskGroup();
    tasks = parts.map((part) => group.create_task(book(part)));
  }
  return tasks.map((task) => task.result());
}

async function main() {
  for (const line of await bookTrip(slowBook, ["flight", "hotel", "car"])) print(line);
}

if (__name__ === "__main__") asyncio.run(main());
