import asyncio from "asyncio";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
  return `saved ${file}`;
}

async function main() {
  const [a, b, c] = await asyncio.gather(
    download("users.csv", 2),
    download("orders.csv", 3),
    download("prices.csv", 1),
  );
  print(a);
  print(b);
  print(c);
}

asyncio.run(main());
