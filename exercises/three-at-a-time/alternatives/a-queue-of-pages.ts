// Three workers take pages from a queue until it is empty.
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

type Fetch = (page: string) => Promise<string>;

async function worker(fetch: Fetch, todo: asyncio.Queue<[number, string]>, results: Map<number, unknown>) {
  while (!todo.empty()) {
    const [index, page] = todo.get_nowait();
    const [result] = await asyncio.gather(fetch(page), { return_exceptions: true });
    results.set(index, result);
  }
}

export async function fetchAll(fetch: Fetch, pages: string[]): Promise<unknown[]> {
  const todo = new asyncio.Queue<[number, string]>();
  for (const [index, page] of pages.entries()) todo.put_nowait([index, page]);
  const results = new Map<number, unknown>();
  await asyncio.gather(
    worker(fetch, todo, results),
    worker(fetch, todo, results),
    worker(fetch, todo, results),
  );
  return pages.map((_, index) => results.get(index));
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
