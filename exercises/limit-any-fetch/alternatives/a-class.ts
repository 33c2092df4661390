import asyncio from "asyncio";

type Fetch = (page: string) => Promise<string>;

async function slowFetch(page: string) {
  await asyncio.sleep(1);
  return `<h1>${page}</h1>`;
}

class Limit {
  permits: asyncio.Semaphore;
  fetch: Fetch;

  constructor(fetch: Fetch, most: number) {
    this.permits = new asyncio.Semaphore(most);
    this.fetch = fetch;
  }

  async call(page: string) {
    await using _ = await enter(this.permits);
    return await this.fetch(page);
  }
}

export function limited(fetch: Fetch, most: number): Fetch {
  const limit = new Limit(fetch, most);
  return (page) => limit.call(page);
}

async function main() {
  const polite = limited(slowFetch, 2);
  print(await asyncio.gather(polite("news"), polite("maps"), polite("mail"), polite("jobs")));
}

if (__name__ === "__main__") asyncio.run(main());
