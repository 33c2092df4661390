import asyncio from "asyncio";

const permits = new asyncio.Semaphore(1);

async function fetch(page: string) {
  await using _ = await enter(permits);
  print(`${page} has a permit`);
  await asyncio.sleep(1);
  return `<h1>${page}</h1>`;
}

async function patient(page: string) {
  try {
    print(await asyncio.wait_for(fetch(page), 2.5));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(`${page} took too long`);
  }
}

async function main() {
  await asyncio.gather(patient("news"), patient("mail"), patient("jobs"));
}

asyncio.run(main());
