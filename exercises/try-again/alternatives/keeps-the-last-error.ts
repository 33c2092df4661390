// Keeps the error, and raises it when there are no attempts left.
import asyncio from "asyncio";

let asked = 0;
async function shakyFetch(page: string) {
  await asyncio.sleep(0.5);
  asked += 1;
  if (asked < 3) throw new ConnectionError("connection reset");
  return `<h1>${page}</h1>`;
}

const mayHelp = (error: unknown) => [ConnectionError, TimeoutError].some((type) => error instanceof type);

export async function fetchStubbornly(fetch: (page: string) => Promise<string>, page: string) {
  let last: unknown = null;
  let attempts = 0;
  while (attempts < 3) {
    if (attempts > 0) await asyncio.sleep(1);
    attempts += 1;
    try {
      const text = await fetch(page);
      return text;
    } catch (error) {
      if (!mayHelp(error)) throw error;
      last = error;
    }
  }
  throw last;
}

async function main() {
  print(await fetchStubbornly(shakyFetch, "news"));
}

if (__name__ === "__main__") asyncio.run(main());
