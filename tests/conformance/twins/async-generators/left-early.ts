import asyncio from "asyncio";

async function* count(name) {
  try {
    for (let i = 0; i < 10; i++) yield i;
  } finally {
    print(name, "finally");
    await asyncio.sleep(0);
    print(name, "finally, after a wait");
  }
}

async function main() {
  for await (const value of count("temporary")) {
    print(value);
    if (value === 1) break;
  }
  print("after the break");
  await asyncio.sleep(0);
  print("one turn later");
  await asyncio.sleep(0);
  print("two turns later");
  await asyncio.sleep(0);
  const generator = count("closed");
  for await (const value of generator) {
    print(value);
    break;
  }
  print("closing");
  await generator.return();
  print("closed");
  await generator.return();
  const kept = count("kept");
  for await (const value of kept) break;
  print("main ends with one open");
  return kept;
}

asyncio.run(main());
print("after run");
