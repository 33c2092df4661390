// Uses threads, which share one interpreter.
// fails: counts four pages in four seconds
// says: Threads can't compute at the same time
import asyncio from "asyncio";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  return await asyncio.gather(...pages.map((page) => asyncio.to_thread(work, page)));
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
