import { run, sleep } from "asyncio";

async function main() {
  print("Hello ...");
  for (let tenth = 0; tenth < 10; tenth += 1) await sleep(0.1);
  print("... World!");
}

run(main());

export { main };
