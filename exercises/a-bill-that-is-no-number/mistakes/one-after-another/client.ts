// Awaits each price in the loop.
// fails: a bill takes one second, however long it is
// says: It took 3.00 s, and should take 1.00 s
import { price } from "./server";

export async function prices(items: string[]) {
  const list: any[] = [];
  for (const item of items) {
    list.push(await price(item));
  }
  return list;
}
