// Believes that while a source has not ended, another value will come.
// tutor: That a pump is not done on line 14 does not say that it will put something in; the `get` then
//   waits for a value that never comes.
// hears: (?=[\s\S]*\bline (?:14|15)\b)(?=[\s\S]*(?:nothing|nobody|no one|never|no more|for ?ever|may end|ends? (?:while|mean|without)))
import asyncio from "asyncio";

export async function* merge(left: AsyncGenerator<string>, right: AsyncGenerator<string>) {
  const queue = new asyncio.Queue<string>();
  async function pump(source: AsyncGenerator<string>) {
    for await (const value of source) queue.put_nowait(value);
  }
  const pumps = [left, right].map((source) => asyncio.create_task(pump(source)));
  try {
    while (!queue.empty() || pumps.some((task) => !task.done())) {
      yield await queue.get();
    }
    for (const task of pumps) task.result();
  } finally {
    for (const task of pumps) task.cancel();
    await asyncio.gather(...pumps, { return_exceptions: true });
  }
}

async function* ticking(name: string, seconds: number) {
  for (let n = 1; n <= 3; n += 1) {
    await asyncio.sleep(seconds);
    yield `${name} ${n}`;
  }
}

async function main() {
  for await (const value of merge(ticking("left", 1), ticking("right", 0.75))) print(value);
}

if (__name__ === "__main__") asyncio.run(main());
