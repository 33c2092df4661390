import asyncio from "asyncio";

export async function* merge(left: AsyncGenerator<string>, right: AsyncGenerator<string>) {
  for await (const value of left) yield value;
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
