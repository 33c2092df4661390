// Starts a task for each price, and then awaits the tasks one by one.
import asyncio from "asyncio";
import { price } from "./server";

export async function prices(items: string[]) {
  const asked = items.map((item) => asyncio.create_task(price(item)));
  const list: number[] = [];
  for (const answer of asked) {
    list.push(await answer);
  }
  return list;
}
