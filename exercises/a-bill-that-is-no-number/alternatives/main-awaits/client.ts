import { price } from "./server";

export function prices(items: string[]) {
  return items.map((item) => price(item));
}
