/** `npm run check -- --watch` checks again what a change belongs to, and nothing else. */
import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { chosen } from "../../src/cli/check/targets.ts";
import { targetsOf } from "../../src/cli/check/watch.ts";
import { files, makeHouse } from "./house.ts";

let stop: () => void = () => undefined;
afterEach(() => stop());

/** The command, and a promise for its output up to the next line that ends a round. */
function watching(root: string, ...paths: string[]) {
  const script = resolve(import.meta.dirname, "../../src/cli/check.ts");
  // As at home: on a build server nothing is remembered.
  const env = { ...process.env, CI: "", ORACLE: "" };
  const child = spawn(process.execPath, [script, "--watch", "--no-python", "--root", root, ...paths], {
    env,
  });
  stop = () => child.kill("SIGKILL");
  let heard = "";
  let look: () => void = () => undefined;
  const hear = (chunk: Buffer) => {
    heard += chunk.toString();
    look();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  child.on("exit", () => look());
  // Complaints and progress come by two pipes, and either may be the first to be heard.
  return async (end: RegExp, also = ""): Promise<string[]> => {
    while (!end.test(heard) || !heard.includes(also)) {
      if (child.exitCode !== null) throw new Error(`it ended: ${heard}`);
      await new Promise<void>((done) => (look = done));
    }
    const said = heard.trim().replaceAll(/[\d.]+ s:/g, "N s:");
    heard = "";
    return said.split("\n");
  };
}

describe("npm run check -- --watch", () => {
  it("checks the one exercise whose file changed, and says what is wrong and when it is mended", async () => {
    const root = makeHouse();
    const said = watching(root, join(root, "exercises"));
    expect(await said(/^Watching/m)).toEqual([
      "ok  exercises/say-hello: 9 programs graded",
      "1 checked in N s: nothing to complain of.",
      "Watching. Save a file to check what it belongs to; Ctrl+C ends.",
    ]);
    const checks = join(root, "exercises/say-hello/checks.ts");
    const right = String(files["exercises/say-hello/checks.ts"]);
    writeFileSync(checks, right.replace('"Hello"', '"Hi"'));
    const wrong = await said(/ to fix\.$/m, "exercises/say-hello/solution.ts:1:1: the solution fails");
    expect(wrong).toContainEqual(
      expect.stringMatching(
        /^1 checked in .* s, with 1 verdict from before \(--all asks anew\): 6 to fix\.$/,
      ),
    );
    expect(wrong).toContain(
      'exercises/say-hello/solution.ts:1:1: the solution fails the check "says hello" — Line 1 of the output should be "Hi", but is "Hello" (line 1, at 0.00 s). — fix the program, or the check if the program is right',
    );
    writeFileSync(checks, right);
    expect((await said(/complain of\.$/m)).at(-1)).toMatch(/^1 checked in .*: nothing to complain of\.$/);
  });

  it("looks only at what was asked for, and knows what a file that is gone belonged to", () => {
    const root = makeHouse({ "exercises/tsconfig.json": "{}" });
    const of = (paths: string[], ...wanted: string[]) =>
      targetsOf(
        root,
        paths.map((path) => join(root, path)),
        chosen(root, wanted, [root]),
      );
    const [exercise, lesson] = [join(root, "exercises/say-hello"), join(root, "content/01-basics/01-hello")];
    const nothing = { exercises: [], lessons: [], units: [], listings: [], documents: [], glossary: [] };
    const both = ["exercises/say-hello/checks.ts", "content/01-basics/01-hello/hello.py"];
    expect(of(both)).toEqual({ ...nothing, exercises: [exercise], lessons: [lesson] });
    expect(of(both, "say-hello")).toEqual({ ...nothing, exercises: [exercise] });
    rmSync(join(exercise, "mistakes"), { recursive: true });
    expect(of(["exercises/say-hello/mistakes/silent.ts", "exercises/tsconfig.json"])).toEqual({
      ...nothing,
      exercises: [exercise],
    });
    rmSync(exercise, { recursive: true });
    expect(of(["exercises/say-hello/start.ts"])).toEqual(nothing);
  });
});
