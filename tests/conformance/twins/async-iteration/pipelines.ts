import asyncio from "asyncio";

async function* source(n) {
  try {
    for (let i = 0; i < n; i++) {
      await asyncio.sleep(1);
      yield i;
    }
  } finally {
    print("source closed");
  }
}

async function* squares(numbers) {
  try {
    for await (const n of numbers) yield n * n;
  } finally {
    print("squares closed");
  }
}

async function consume(limit) {
  const numbers = source(10);
  const results = squares(numbers);
  try {
    for await (const square of results) {
      print(square);
      if (square >= limit) break;
    }
  } finally {
    await results.return();
    await numbers.return();
  }
}

async function forever() {
  try {
    for await (const n of source(100)) print("tick", n);
  } catch (error) {
    print("forever cancelled");
    throw error;
  }
}

async function main() {
  await consume(4);
  const task = asyncio.create_task(forever());
  await asyncio.sleep(2.5);
  task.cancel();
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
