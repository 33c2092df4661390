// It is done in the turn in which main returns, before anything is cut off.
import asyncio from "asyncio";

async function save() {
  print("saved");
}

async function main() {
  asyncio.create_task(save());
}

asyncio.run(main());
