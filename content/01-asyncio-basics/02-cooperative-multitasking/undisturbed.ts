import asyncio from "asyncio";

async function handle(request: string) {
  print(`${request}: read`);
  print(`${request}: checked`);
  print(`${request}: query sent`);
  await asyncio.sleep(1); // the database needs a second
  print(`${request}: answered`);
}

async function main() {
  await asyncio.gather(handle("users"), handle("orders"));
}

asyncio.run(main());
