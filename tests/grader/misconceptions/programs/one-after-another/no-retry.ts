// A second try after a failure.
import asyncio from "asyncio";

let tries = 0;

async function fetch() {
  await asyncio.sleep(1);
  tries += 1;
  if (tries < 3) throw new ConnectionError("refused");
  return "text";
}

async function main() {
  for (;;) {
    try {
      print(await fetch());
      return;
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
    }
  }
}

asyncio.run(main());
