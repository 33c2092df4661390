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
        if (error instanceof asyncio.CancelledError) throw error;
        results[mine] = error;
      }
    }
  };
  {
    await using group = new asyncio.TaskGroup();
    for (let n = 0; n < 3; n += 1) group.create_task(worker());
  }
  return results;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
