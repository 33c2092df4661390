import asyncio from "asyncio";

function main() {
  print("loading");
  await asyncio.sleep(1);
  print("loaded");
}

main();
