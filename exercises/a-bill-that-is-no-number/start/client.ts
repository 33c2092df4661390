import { price } from "./server";

export async function prices(items: string[]) {
  const list: any[] = [];
  for (const item of items) {
    list.push(price(item));
  }
  return list;
}
