// The budget is an object that every page has.
import asyncio from "asyncio";

class Budget {
  constructor(private left: number) {}

  take() {
    if (this.left === 0) return false;
    this.left -= 1;
    return true;
  }
}

async function stubborn(
  fetch: (page: string) => Promise<string>,
  page: string,
  budget: Budget,
): Promise<string | null> {
  try {
    return await fetch(page);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
  }
  if (!budget.take()) return null;
  await asyncio.sleep(1);
  return await stubborn(fetch, page, budget);
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[], retries: number) {
  const budget = new Budget(retries);
  return await asyncio.gather(...pages.map((page) => stubborn(fetch, page, budget)));
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
