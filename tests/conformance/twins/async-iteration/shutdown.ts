import asyncio from "asyncio";

async function* open_one(name, fails = false) {
  try {
    yield 1;
    yield 2;
  } finally {
    await asyncio.sleep(1);
    print(name, "closed");
    if (fails) throw new ValueError(name);
  }
}

const kept = [];

async function main() {
  for (const [name, fails] of [
    ["a", false],
    ["b", true],
    ["c", false],
  ]) {
    const generator = open_one(name, fails);
    kept.push(generator);
    print((await generator.next()).value);
  }
  kept.push(open_one("never started"));
}

asyncio.run(main());
print("after run");
