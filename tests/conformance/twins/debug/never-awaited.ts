import asyncio from "asyncio";

async function forgotten() {}

function helper() {
  forgotten();
}

async function main() {
  helper();
  print("main ends");
}

asyncio.run(main());
