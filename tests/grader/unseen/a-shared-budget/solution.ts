import asyncio from "asyncio";

export async function fetchAll(fetch: (page: string) => Promise<string>, pages: string[], retries: number) {
  let left = retries;
  const one = async (page: string) => {
    for (;;) {
      try {
        return await fetch(page);
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        if (left === 0) return null;
        left -= 1;
      }
      await asyncio.sleep(1);
    }
  };
  return await asyncio.gather(...pages.map(one));
}

let asked = 0;
async function shakyFetch(page: string) {
  await asyncio.sleep(0.5);
  asked += 1;
  if (asked < 4) throw new ConnectionError("connection reset");
  return `<h1>${page}</h1>`;
}

async function main() {
  print(await fetchAll(shakyFetch, ["maps", "news", "mail"], 2));
}

if (__name__ === "__main__") asyncio.run(main());
