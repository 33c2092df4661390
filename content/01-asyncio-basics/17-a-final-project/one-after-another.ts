import asyncio from "asyncio";

const seconds: Record<string, number> = { news: 1, maps: 5, mail: 1, jobs: 2, help: 1, sport: 2 };

async function fetch(page: string) {
  await asyncio.sleep(seconds[page]);
  return `<h1>${page}</h1>`;
}

async function main() {
  for (const page of Object.keys(seconds)) {
    print(await fetch(page));
  }
}

asyncio.run(main());
