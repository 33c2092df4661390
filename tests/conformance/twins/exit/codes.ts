import asyncio from "asyncio";
import sys from "sys";

async function leaves(code: unknown) {
  sys.exit(code);
}

for (const code of [null, 0, 3, -1, true, "no config found", [1]]) {
  try {
    asyncio.run(leaves(code));
  } catch (error) {
    if (!(error instanceof SystemExit)) throw error;
    print(repr(error), repr(error.code), error.args);
  }
}
for (const args of [[], [1, 2]]) print(repr(new SystemExit(...args).code));
