// Awaits each price in the loop.
// fails: a bill takes one second, however long it is
// says: each price was asked for only when the one before it had come
import { price } from "./server";

export async function prices(items: string[]) {
  const list: any[] = [];
  for (const item of items) {
    list.push(await price(item));
  }
  return list;
}
