import asyncio from "asyncio";

async function guest(name: string, dinner: asyncio.Future<string>) {
  print(`${name} waits`);
  print(`${name} eats ${await dinner}`);
}

async function main() {
  const dinner = asyncio.get_running_loop().create_future();
  const guests = asyncio.gather(guest("Ada", dinner), guest("Bob", dinner));
  await asyncio.sleep(2);
  print("the cook: ready!");
  dinner.set_result("soup");
  await guests;
}

asyncio.run(main());
