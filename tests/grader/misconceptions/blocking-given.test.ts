/** A plain function that blocks and that only a driver gives: told at the learner's line, with a thread as the way out. */
import { afterAll, describe, expect, it } from "vitest";
import { expect as checkExpect } from "../../../src/grader/checks/checks.ts";
import { recognise } from "../../../src/grader/misconceptions/recognise.ts";
import { disposeCompiler } from "../../sandbox/run-here.ts";
import { recordDriven } from "./behind-the-kit.ts";

afterAll(disposeCompiler);

const driver = `import asyncio from "asyncio";
import time from "time";
import { call } from "yieldpoint/driver";
import { startMain } from "./main";

function query(text) {
  time.sleep(1);
  return text;
}

async function main() {
  await call("main", () => startMain(query));
}
asyncio.run(main());
`;

const withQuery = (line: string) => `import asyncio from "asyncio";

export async function startMain(query: (text: string) => string) {
  await asyncio.sleep(0.5);
  const answer = ${line};
  return answer;
}
`;

const TOLD =
  "`query(...)` on line 5 is a plain function that blocks: it held the event loop from 0.50 s to 1.50 s, and nothing else could run " +
  "meanwhile: no other task and no timer. Run it in a thread: `await asyncio.to_thread(query, ...)`.";

const held = recordDriven({ program: withQuery('query("news")'), driver });

describe("a blocking function that a driver gives", () => {
  it("is told at the line that calls it, with a thread", async () => {
    const [found, ...others] = recognise(await held, {}, { message: "" });
    expect(found).toMatchObject({ name: "blocking-call", message: TOLD, at: { file: "main.ts", line: 5 } });
    expect(others).toEqual([]);
  });

  it("is told in the same words by the matcher that asks for it", async () => {
    const run = await held;
    expect(() => checkExpect(run).not.toBlock()).toThrow(TOLD);
  });

  it("is no fault in a thread", async () => {
    const program = withQuery('await asyncio.to_thread(query, "news")');
    const run = await recordDriven({ program, driver });
    expect(recognise(run, {}, { message: "" })).toEqual([]);
    checkExpect(run).not.toBlock();
  });
});
