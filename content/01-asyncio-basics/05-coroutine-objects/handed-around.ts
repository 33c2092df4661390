import asyncio from "asyncio";

async function cook(dish: string) {
  print(`cooking ${dish}`);
  await asyncio.sleep(1);
  return `one ${dish}`;
}

async function main() {
  const slips = [cook("soup"), cook("pie"), cook("tart")];
  print(`${slips.length} orders taken, nothing cooked`);
  for (const slip of slips.reverse()) {
    print(await slip);
  }
}

asyncio.run(main());
