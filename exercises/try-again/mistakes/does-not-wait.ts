// Tries again without waiting.
// fails: tries again, a second after each failure
// says: 0.50 s
import asyncio from "asyncio";

let asked = 0;
async function shakyFetch(page: string) {
  await asyncio.sleep(0.5);
  asked += 1;
  if (asked < 3) throw new ConnectionError("connection reset");
  return `<h1>${page}</h1>`;
}

export async function fetchStubbornly(fetch: (page: string) => Promise<string>, page: string) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(page);
    } catch (error) {
      const mayHelp = error instanceof ConnectionError || error instanceof TimeoutError;
      if (!mayHelp || attempt === 3) throw error;
    }
    asyncio.sleep(1);
  }
}

async function main() {
  print(await fetchStubbornly(shakyFetch, "news"));
}

if (__name__ === "__main__") asyncio.run(main());
