import asyncio from "asyncio";

export async function* merge(left: AsyncGenerator<string>, right: AsyncGenerator<string>) {
  const next = async (source: AsyncGenerator<string>) => ({ source, step: await source.next() });
  let waiting = [left, right].map((source) => asyncio.create_task(next(source)));
  try {
    while (waiting.length > 0) {
      const [done] = await asyncio.wait(waiting, { return_when: asyncio.FIRST_COMPLETED });
      for (const task of done) {
        const { source, step } = task.result();
        waiting = waiting.filter((other) => other !== task);
        if (step.done) continue;
        waiting.push(asyncio.create_task(next(source)));
        yield step.value;
      }
    }
  } finally {
    for (const task of waiting) task.cancel();
    await asyncio.gather(...waiting, { return_exceptions: true });
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
