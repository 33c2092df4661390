import asyncio from "asyncio";

const seconds: Record<string, number> = { news: 1, maps: 5, mail: 1, jobs: 2, help: 1, sport: 2 };
let open = 0;

async function fetch(page: string) {
  open += 1;
  try {
    if (open > 3) throw new ConnectionError("503: too many connections");
    await asyncio.sleep(seconds[page]);
    return `<h1>${page}</h1>`;
  } finally {
    open -= 1;
  }
}

async function main() {
  const answers = await asyncio.gather(...Object.keys(seconds).map(fetch), { return_exceptions: true });
  for (const answer of answers) print(answer);
}

asyncio.run(main());
