// Fetches everything at once.
// fails: keeps three fetches running, and never more
// says: that makes 4 at once, but there should be at most 3.
// says: All seven fetches start at 0.00 s
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  return await asyncio.gather(...pages.map((page) => fetch(page)), { return_exceptions: true });
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
