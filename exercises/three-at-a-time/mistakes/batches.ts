// Takes three, waits for all of them, and takes the next three.
// fails: keeps three fetches running, and never more
// says: 1.00 s
// says: From 2.00 s to 4.00 s only one fetch is running
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const texts: unknown[] = [];
  for (let at = 0; at < pages.length; at += 3) {
    const batch = pages.slice(at, at + 3).map((page) => fetch(page));
    texts.push(...(await asyncio.gather(...batch, { return_exceptions: true })));
  }
  return texts;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
