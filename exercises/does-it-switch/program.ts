import asyncio from "asyncio";

async function polish(shoe: string) {
  print(`${shoe}: polished`);
}

async function dry(shoe: string) {
  await asyncio.sleep(0);
  print(`${shoe}: dry`);
}

async function shoemaker(shoe: string) {
  print(`${shoe}: taken`);
  await polish(shoe);
  await dry(shoe);
}

async function main() {
  await asyncio.gather(shoemaker("left"), shoemaker("right"));
}

asyncio.run(main());
