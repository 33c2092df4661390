// A semaphore that is never released counts the retries.
import asyncio from "asyncio";

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[], retries: number) {
  const budget = new asyncio.Semaphore(retries);
  const one = async (page: string) => {
    let text: string | null = null;
    while (text === null) {
      try {
        text = await fetch(page);
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        if (budget.locked()) break;
        await budget.acquire();
        await asyncio.sleep(1);
      }
    }
    return text;
  };
  return await asyncio.gather(...pages.map(one));
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
