import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  const loop = asyncio.get_running_loop();
  const pool = new ProcessPoolExecutor({ max_workers: 2 });
  const started = pages.map((page) => loop.run_in_executor(pool, work, page));
  const counts: number[] = [];
  try {
    for (const future of started) counts.push(await future);
  } finally {
    pool.shutdown({ wait: false });
  }
  return counts;
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
