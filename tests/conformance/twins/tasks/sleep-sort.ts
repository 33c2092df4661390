import asyncio from "asyncio";

async function sleeper(n, results) {
  await asyncio.sleep(n / 10);
  results.push(n);
}

async function main() {
  const results = [];
  const numbers = Array.from({ length: 60 }, (_, i) => (i * 37) % 23);
  await asyncio.gather(...numbers.map((n) => sleeper(n, results)));
  const sorted = numbers.toSorted((a, b) => a - b);
  print(
    results.every((n, i) => n === sorted[i]),
    results,
  );
  print(
    await asyncio.sleep(1, "result"),
    await asyncio.sleep(0, "at once"),
    await asyncio.sleep(-5, "negative"),
  );
  try {
    await asyncio.sleep(NaN);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
