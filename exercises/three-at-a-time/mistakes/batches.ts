// Takes three, waits for all of them, and takes the next three.
// fails: keeps three fetches under way, and never more
// says: 1.00 s
// says: From 2.00 s to 4.00 s only one fetch is under way
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const texts: string[] = [];
  for (let at = 0; at < pages.length; at += 3) {
    texts.push(...(await asyncio.gather(...pages.slice(at, at + 3).map((page) => fetch(page)))));
  }
  return texts;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
