import asyncio from "asyncio";
import { price } from "./server";

export async function prices(items: string[]) {
  const tasks: any[] = [];
  {
    await using tg = new asyncio.TaskGroup();
    for (const item of items) tasks.push(tg.create_task(price(item)));
  }
  return tasks.map((task) => task.result());
}
