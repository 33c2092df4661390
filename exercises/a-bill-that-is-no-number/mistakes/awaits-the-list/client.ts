// Awaits a list, which isn't awaitable.
// fails: the bill is the sum of the prices
// says: TypeError
import { price } from "./server";

export async function prices(items: string[]) {
  return await (items.map((item) => price(item)) as any);
}
