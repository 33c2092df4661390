// Makes a semaphore for each page.
// fails: keeps three fetches running, and never more
// says: that makes 4 at once, but there should be at most 3.
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const one = async (page: string) => {
    const permits = new asyncio.Semaphore(3);
    await using _ = await enter(permits);
    return await fetch(page);
  };
  return await asyncio.gather(...pages.map(one), { return_exceptions: true });
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
