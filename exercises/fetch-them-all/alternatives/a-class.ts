// Uses none of the three files: a class with a method for each layer.
import asyncio from "asyncio";

type Fetch = (page: string) => Promise<string>;

let asked = 0;
async function shakyFetch(page: string) {
  asked += 1;
  if (asked % 4 === 0) throw new ConnectionError("connection reset");
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

class Fetcher {
  texts = new Map<string, string | null>();
  permits = new asyncio.Semaphore(3);
  fetch: Fetch;

  constructor(fetch: Fetch) {
    this.fetch = fetch;
  }

  async attempt(page: string) {
    await using _permit = await enter(this.permits);
    await using _limit = asyncio.timeout(2);
    return await this.fetch(page);
  }

  async page(page: string, attempts: number): Promise<string | null> {
    try {
      return await this.attempt(page);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      const final = !(error instanceof ConnectionError) && !(error instanceof TimeoutError);
      if (final || attempts === 1) return null;
    }
    await asyncio.sleep(1);
    return await this.page(page, attempts - 1);
  }

  async keep(page: string) {
    this.texts.set(page, await this.page(page, 3));
  }
}

export async function fetchThemAll(fetch: Fetch, pages: string[]): Promise<Map<string, string | null>> {
  const fetcher = new Fetcher(fetch);
  {
    await using group = new asyncio.TaskGroup();
    for (const page of pages) group.create_task(fetcher.keep(page));
  }
  return fetcher.texts;
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
