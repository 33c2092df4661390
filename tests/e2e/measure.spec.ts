/** The scripts that measure the served site run on it, print their figures, and say so where there is none. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const call = promisify(execFile);
const script = (name: string) => join(import.meta.dirname, `measure-${name}.ts`);

/** What it prints in one round. */
async function printed(name: string, site: string | undefined, ...more: string[]): Promise<string> {
  const { stdout } = await call(process.execPath, [script(name), site ?? "", "--rounds", "1", ...more]);
  return stdout;
}

test.setTimeout(240_000);

test("measure-run tells how long the first output takes, cold, warmed and warm", async ({ baseURL }) => {
  const lines = (await printed("run", baseURL)).trim().split("\n");
  expect(lines).toHaveLength(6);
  for (const line of lines)
    expect(line).toMatch(/^(?:cold|warmed|warm), (?:text|picture): median \d+ ms \(\d+\)$/);
});

test("measure-typing tells how soon typing shows, cold and warm", async ({ baseURL }) => {
  const lines = (await printed("typing", baseURL)).trim().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/^(?:cold|warm) (?:first|editor): median \d+ ms \(\d+\)$/);
});

test("measure-grading tells how long an exercise's checks take, and which are slowest", async ({
  baseURL,
}) => {
  const slug = "hello-world-async";
  const [line, slowest] = (await printed("grading", baseURL, "--exercise", slug)).trim().split("\n");
  expect(line).toMatch(/^hello-world-async: median \d+ ms \(\d+\)$/);
  expect(slowest).toMatch(/^slowest: hello-world-async \d+ ms; [01] of 1 take more than 200 ms$/);
});

test("measure-scrub tells how smoothly two long runs follow the pointer", async ({ baseURL }) => {
  const output = await printed("scrub", baseURL);
  expect(output.match(/^\S.* \(All \d+ events as text\)$/gm)).toHaveLength(2);
  expect(
    output.match(/a frame each median [\d.]+, p95 [\d.]+, worst [\d.]+ ms; worked median/g),
  ).toHaveLength(8);
});

for (const name of ["run", "typing", "grading", "scrub", "lighthouse"]) {
  test(`measure-${name} says that no site is there`, async () => {
    // The port of nothing: no program may listen there.
    const failure = await call(process.execPath, [script(name), "http://localhost:1/"]).then(
      () => null,
      (error: unknown) => error as { code: number; stderr: string },
    );
    expect(failure).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("No site answers at http://localhost:1/"),
    });
  });
}
