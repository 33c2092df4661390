// A coroutine counts one page, and a task is made for each.
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]): Promise<number[]> {
  const pool = new ProcessPoolExecutor({ max_workers: 2 });
  const countOne = async (page: string) => {
    const loop = asyncio.get_running_loop();
    return await loop.run_in_executor(pool, work, page);
  };
  const tasks = pages.map((page) => asyncio.create_task(countOne(page)));
  try {
    return await asyncio.gather(...tasks);
  } finally {
    pool.shutdown();
  }
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
