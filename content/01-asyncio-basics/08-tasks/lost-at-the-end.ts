import asyncio from "asyncio";

async function save(file: string) {
  print(`${file}: saving`);
  await asyncio.sleep(1);
  print(`${file}: saved`);
}

async function main() {
  asyncio.create_task(save("notes.txt"));
  await asyncio.sleep(0.5);
  print("main: goodbye");
}

asyncio.run(main());
