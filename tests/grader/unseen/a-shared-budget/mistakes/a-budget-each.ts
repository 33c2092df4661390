// Believes that a number handed to a function is shared with it.
// tutor: `left` on line 6 belongs to one call, so each page has `retries` of its own; keep one counter outside.
// hears: (?=[\s\S]*\bline (?:6|13|20)\b)(?=[\s\S]*(?:own|each|every|shared?|separate|one call))
import asyncio from "asyncio";

async function stubborn(fetch: (page: string) => Promise<string>, page: string, left: number) {
  for (;;) {
    try {
      return await fetch(page);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      if (left === 0) return null;
      left -= 1;
    }
    await asyncio.sleep(1);
  }
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[], retries: number) {
  return await asyncio.gather(...pages.map((page) => stubborn(fetch, page, retries)));
}

let asked = 0;
async function shakyFetch(page: string) {
  await asyncio.sleep(0.5);
  asked += 1;
  if (asked < 4) throw new ConnectionError("connection reset");
  return `<h1>${page}</h1>`;
}

async function main() {
  print(await fetchAll(shakyFetch, ["maps", "news", "mail"], 2));
}

if (__name__ === "__main__") asyncio.run(main());
