import asyncio from "asyncio";
import { price } from "./server";

export async function prices(items: string[]) {
  return await asyncio.gather(...items.map((item) => price(item)));
}
