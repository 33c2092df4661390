/** What ends a program on purpose is no crash. The values of the codes are held to CPython by the twins in `exit/`. */
import { expect, test } from "vitest";

import { play } from "./program.ts";

async function ending(program: string) {
  const { out, err, outcome, error, exitCode } = await play(`import sys from "sys"; ${program}`);
  return { out, err, outcome, error, exitCode };
}

const QUIET = { out: [], err: [], outcome: "finished", error: null };

test.each([
  ["sys.exit();", undefined],
  ["sys.exit(0);", undefined],
  ["sys.exit(null);", undefined],
  ["sys.exit(false);", undefined],
  ["sys.exit(3);", 3],
  ["sys.exit(-1);", 255],
  ["sys.exit(256);", undefined],
  ["sys.exit(true);", 1],
  ["throw new SystemExit(4);", 4],
])("%s ends quietly", async (program, exitCode) => {
  expect(await ending(program)).toEqual({ ...QUIET, exitCode });
});

test("a text is printed to stderr, and the code is 1", async () => {
  expect(await ending('sys.exit("no config found");')).toEqual({
    ...QUIET,
    err: ["no config found"],
    exitCode: 1,
  });
});

test("in a task it ends the loop: the others clean up, and nothing runs after it", async () => {
  const program = `
async function works() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("cleaned up");
  }
}
async function main() {
  asyncio.create_task(works());
  await asyncio.sleep(1);
  sys.exit(2);
}
asyncio.run(main());
print("never");`;
  expect(await ending(program)).toEqual({ ...QUIET, out: ["cleaned up"], exitCode: 2 });
});

test("caught, it does nothing", async () => {
  const program = "try { sys.exit(3); } catch (error) { print((error as SystemExit).code); }";
  expect(await ending(program)).toEqual({ ...QUIET, out: ["3"], exitCode: undefined });
});
