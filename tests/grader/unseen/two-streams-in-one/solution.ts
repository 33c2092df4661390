import asyncio from "asyncio";

type Said = { value: string } | { error: unknown } | "end";

export async function* merge(left: AsyncGenerator<string>, right: AsyncGenerator<string>) {
  const queue = new asyncio.Queue<Said>();
  async function pump(source: AsyncGenerator<string>) {
    try {
      for await (const value of source) queue.put_nowait({ value });
      queue.put_nowait("end");
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      queue.put_nowait({ error });
    }
  }
  const pumps = [left, right].map((source) => asyncio.create_task(pump(source)));
  try {
    let open = 2;
    while (open > 0) {
      const said = await queue.get();
      if (said === "end") open -= 1;
      else if ("error" in said) throw said.error;
      else yield said.value;
    }
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
