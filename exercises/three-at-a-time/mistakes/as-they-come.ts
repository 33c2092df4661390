// Collects the texts in the order in which they arrive.
// fails: returns the texts in the order of the pages
// says: `fetchAll` should return
// says: in the order in which their fetches ended
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const permits = new asyncio.Semaphore(3);
  const results: unknown[] = [];
  const one = async (page: string) => {
    await using _ = await enter(permits);
    try {
      results.push(await fetch(page));
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      results.push(error);
    }
  };
  await asyncio.gather(...pages.map(one));
  return results;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
