// The shop. It answers each request after a second, however many there are at once.
import asyncio from "asyncio";

const sold: Record<string, number> = { tea: 3, bread: 4, honey: 6, salt: 1 };
export const asked: string[] = [];

export async function price(item: string) {
  asked.push(item);
  await asyncio.sleep(1);
  const found = sold[item];
  if (found === undefined) throw new ValueError(`the shop sells no ${item}`);
  return found;
}
