// Uses coroutines: gather doesn't make CPU work any faster.
// fails: counts four pages in four seconds
// says: It took 8.00 s, but should take 4.00 s.
import asyncio from "asyncio";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  return await asyncio.gather(...pages.map(async (page) => work(page)));
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
