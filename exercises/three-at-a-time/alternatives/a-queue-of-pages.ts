// Three workers take pages from a queue until it is empty.
import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

type Fetch = (page: string) => Promise<string>;

async function worker(fetch: Fetch, todo: asyncio.Queue<[number, string]>, texts: Map<number, string>) {
  while (!todo.empty()) {
    const [index, page] = todo.get_nowait();
    texts.set(index, await fetch(page));
  }
}

export async function fetchAll(fetch: Fetch, pages: string[]): Promise<string[]> {
  const todo = new asyncio.Queue<[number, string]>();
  for (const [index, page] of pages.entries()) todo.put_nowait([index, page]);
  const texts = new Map<number, string>();
  await asyncio.gather(worker(fetch, todo, texts), worker(fetch, todo, texts), worker(fetch, todo, texts));
  return pages.map((_, index) => texts.get(index)!);
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
