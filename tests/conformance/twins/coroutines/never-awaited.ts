import asyncio from "asyncio";

async function forgotten() {
  print("never printed");
}

async function main() {
  forgotten();
  print("after the call");
  await asyncio.sleep(1);
  asyncio.sleep(1);
  print("the end");
}

forgotten();
asyncio.run(main());
