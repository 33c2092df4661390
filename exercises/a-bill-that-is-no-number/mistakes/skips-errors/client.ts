// Takes an error for a price of zero.
// fails: something that isn't sold is an error
// says: `bill` should raise ValueError: the shop sells no moonlight, but returned 5
import asyncio from "asyncio";
import { price } from "./server";

export async function prices(items: string[]) {
  const found = await asyncio.gather(...items.map((item) => price(item)), { return_exceptions: true });
  return found.map((each: any) => (typeof each === "number" ? each : 0));
}
