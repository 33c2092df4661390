// A plain function that returns what gather gives; `bill` awaits it.
import asyncio from "asyncio";
import { price } from "./server";

export function prices(items: string[]) {
  return asyncio.gather(...items.map((item) => price(item)));
}
