// Believes that the tasks end with the generator that made them.
// tutor: When the consumer leaves at the yield, nobody cancels the tasks made on line 20: they need a
//   `finally` that cancels and awaits them.
// hears: (?=[\s\S]*\bline (?:20|26)\b)(?=[\s\S]*(?:finally|cancel|still (?:run|alive|under)|left (?:over|behind|running)|(?:go|goes|run|runs) on|outlive))
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
  for (const source of [left, right]) asyncio.create_task(pump(source));
  let open = 2;
  while (open > 0) {
    const said = await queue.get();
    if (said === "end") open -= 1;
    else if ("error" in said) throw said.error;
    else yield said.value;
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
