import asyncio from "asyncio";

async function convert(file: string) {
  print(`converting ${file}`);
  await asyncio.sleep(1);
  return `${file} is done`;
}

async function main() {
  const jobs = [convert("a.jpg"), convert("b.jpg"), convert("c.jpg")];
  print(`${jobs.length} jobs, nothing converted yet`);
  for (const job of jobs.reverse()) {
    print(await job);
  }
}

asyncio.run(main());
