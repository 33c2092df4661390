// Believes that a `for await` lets the next one run while it waits.
// tutor: The loop on line 7 goes through the whole of `left` before `right` is asked for its first value.
// hears: (?=[\s\S]*\bline (?:7|8)\b)(?=[\s\S]*(?:one after|only (?:after|when|once)|before|until|whole|not (?:begin|start|begun|started)|first (?:ends|has ended)))
import asyncio from "asyncio";

export async function* merge(left: AsyncGenerator<string>, right: AsyncGenerator<string>) {
  for await (const value of left) yield value;
  for await (const value of right) yield value;
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
