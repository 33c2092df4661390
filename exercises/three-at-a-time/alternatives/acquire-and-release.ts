// Acquires and releases the permit by hand, in a task group.
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const permits = new asyncio.Semaphore(3);
  const results: unknown[] = pages.map(() => null);

  async function fetchOne(index: number, page: string) {
    await permits.acquire();
    try {
      results[index] = await fetch(page);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      results[index] = error;
    } finally {
      permits.release();
    }
  }

  {
    await using group = new asyncio.TaskGroup();
    for (const [index, page] of pages.entries()) group.create_task(fetchOne(index, page));
  }
  return results;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
