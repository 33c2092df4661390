// Believes that an error in a task comes up in whoever made the task.
// tutor: The error of a source ends the pump made on line 16 and stays in that task; nobody who awaits it
//   looks whether it failed.
// hears: (?=[\s\S]*\bline (?:11|12|16|26)\b)(?=[\s\S]*(?:nobody|no one|never (?:awaited|retrieved|looked|asked)|not awaited|(?:error|exception)[^.]*(?:stays|is kept|is lost|in the task)|return_exceptions|finally))
import asyncio from "asyncio";

export async function* merge(left: AsyncGenerator<string>, right: AsyncGenerator<string>) {
  const queue = new asyncio.Queue<string | null>();
  async function pump(source: AsyncGenerator<string>) {
    try {
      for await (const value of source) queue.put_nowait(value);
    } finally {
      queue.put_nowait(null);
    }
  }
  const pumps = [left, right].map((source) => asyncio.create_task(pump(source)));
  try {
    let open = 2;
    while (open > 0) {
      const value = await queue.get();
      if (value === null) open -= 1;
      else yield value;
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
