// Lets the first error end everything.
// fails: puts a failed page's error in its place, and fetches the others
// says: The first error left `gather`
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const permits = new asyncio.Semaphore(3);
  const one = async (page: string) => {
    await using _ = await enter(permits);
    return await fetch(page);
  };
  return await asyncio.gather(...pages.map(one));
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
