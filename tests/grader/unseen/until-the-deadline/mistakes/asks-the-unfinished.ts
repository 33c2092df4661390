// Believes that after `wait` every task has a result or an error.
// tutor: `wait` on line 9 returned at its timeout, so one task isn't done, and `exception()` on line 10 raises InvalidStateError for it.
// hears: (?=[\s\S]*\bline (?:9|10)\b)(?=[\s\S]*(?:exception\(\)|InvalidStateError|result\(\)))(?=[\s\S]*(?:not (?:yet )?done|isn't done|not (?:yet )?(?:ended|finished)|unfinished|pending|before everything is done|still (?:running|waiting|under way)))
import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const tasks = names.map((name) => asyncio.create_task(ask(name)));
  try {
    await asyncio.wait(tasks, { timeout: seconds });
    return tasks.map((task) => (task.exception() === null ? task.result() : null));
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
  }
}

async function askShop(name: string) {
  await asyncio.sleep(name.length);
  return `${name}: 5 euros`;
}

async function main() {
  print(await collect(askShop, ["ab", "abcdef", "a"], 3));
}

if (__name__ === "__main__") asyncio.run(main());
