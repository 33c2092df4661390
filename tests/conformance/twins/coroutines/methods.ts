import asyncio from "asyncio";

class Counter {
  n = 0;

  async increment(by = 1) {
    const before = this.n;
    await asyncio.sleep(0);
    this.n = before + by;
    return this.n;
  }
}

class Double extends Counter {
  async increment(by = 1) {
    return await super.increment(by * 2);
  }
}

function make_greeter(word) {
  return async function greet(name, mark = "!") {
    await asyncio.sleep(0);
    return `${word}, ${name}${mark}`;
  };
}

function passes_on(n) {
  return fibonacci(n);
}

async function fibonacci(n) {
  if (n < 2) return n;
  return (await fibonacci(n - 1)) + (await fibonacci(n - 2));
}

async function main() {
  const counter = new Counter();
  await asyncio.gather(counter.increment(), counter.increment(), counter.increment(5));
  print("lost updates:", counter.n);
  print(await new Double().increment(), await new Double().increment(4));
  const [hello, bye] = [make_greeter("Hello"), make_greeter("Bye")];
  print(await asyncio.gather(hello("A"), bye("B", "?"), hello("C", ".")));
  print(await passes_on(10));
  const results = [];
  for (let i = 0; i < 3; i++) {
    const remember = async () => results.push(i);
    asyncio.create_task(remember());
  }
  await asyncio.sleep(0);
  print(results);
}

asyncio.run(main());
