// Catches every error, the cancellation, too, and returns a list all the same.
// fails: is cancelled when the customer leaves
// says: "bill" should end cancelled
import asyncio from "asyncio";
import { price } from "./server";

export async function prices(items: string[]) {
  try {
    return await asyncio.gather(...items.map((item) => price(item)));
  } catch (error) {
    if (error instanceof ValueError) throw error;
    return [0];
  }
}
