import asyncio from "asyncio";

async function politeFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 3 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[]) {
  const texts: string[] = [];
  for (const page of pages) texts.push(await fetch(page));
  return texts;
}

async function main() {
  for (const text of await fetchAll(politeFetch, ["maps", "news", "mail", "jobs", "help"])) print(text);
}

if (__name__ === "__main__") asyncio.run(main());
