// Starts tasks, and returns the tasks instead of their results.
// fails: the bill is the sum of the prices
// says: in that line is a task, not its result
import asyncio from "asyncio";
import { price } from "./server";

export async function prices(items: string[]) {
  const tasks: any[] = items.map((item) => asyncio.create_task(price(item)));
  await asyncio.wait(tasks);
  return tasks;
}
