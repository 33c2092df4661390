// Turns whatever is caught into a result, a cancellation too.
// fails: starts no more fetches once it is cancelled
// says: the `catch` on line 20 kept it
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const results: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < pages.length) {
      const mine = next;
      next += 1;
      try {
        results[mine] = await fetch(pages[mine]!);
      } catch (error) {
        results[mine] = error;
      }
    }
  };
  await asyncio.gather(worker(), worker(), worker());
  return results;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
