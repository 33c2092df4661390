import asyncio from "asyncio";

async function* count(n) {
  print("begins");
  try {
    for (let i = 0; i < n; i++) {
      await asyncio.sleep(1);
      yield i;
    }
  } finally {
    print("finally");
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  let generator = count(3);
  print("made");
  for await (const value of generator) print(value, loop.time().toFixed(1));
  for await (const value of generator) print("never", value);
  const values = [];
  for await (const value of count(2)) values.push(value);
  print(values);
  generator = count(2);
  print((await generator.next()).value, (await generator.next()).value);
  if ((await generator.next()).done) print("exhausted");
  if ((await generator.next()).done) print("default");
}

asyncio.run(main());
