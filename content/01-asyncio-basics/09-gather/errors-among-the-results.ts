import asyncio from "asyncio";

async function countRows(file: string) {
  await asyncio.sleep(1);
  if (file === "march.csv") throw new OSError(`${file} is damaged`);
  return 31;
}

async function main() {
  const results = await asyncio.gather(
    countRows("january.csv"),
    countRows("february.csv"),
    countRows("march.csv"),
    { return_exceptions: true },
  );
  print(`${results.length} results`);
  for (const result of results) {
    if (result instanceof Error) print("not counted:", result);
    else print("rows:", result);
  }
}

asyncio.run(main());
