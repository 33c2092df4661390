/**
 * The authoring guide on the site, executed: its files are written where it says, its commands are run one after another,
 * and what they print is what stands below them.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { edit, makeRoot, project, readGuide, runCommand, stepsOf } from "./guide.ts";

const guide = readGuide("authoring");
const root = makeRoot();
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** How long it took differs. */
const untimed = (text: string) => text.replaceAll(/checked in [\d.]+ s/g, "checked in N s");

it("the worked example works as it is told, step by step", { timeout: 240_000 }, () => {
  // The course as it is when the reader begins: its first unit, with two lessons.
  const unit = "content/01-asyncio-basics";
  for (const name of ["unit.json", "01-waiting-is-the-problem", "02-cooperative-multitasking"]) {
    cpSync(join(project, unit, name), join(root, unit, name), { recursive: true });
  }
  const steps = stepsOf(guide);
  let commands = 0;
  let printed: string | null = null;
  for (const step of steps) {
    const { does, text, line } = step;
    const where = `content/pages/authoring.mdx:${line}`;
    expect(does, where).not.toBe("other");
    if (does === "file" || does === "remove") edit(root, step);
    else if (does === "sh") {
      commands += 1;
      printed = runCommand(root, text).printed;
    } else {
      expect(untimed(printed ?? ""), where).toBe(untimed(text));
      printed = null;
    }
  }
  expect([commands, printed]).toEqual([7, null]);
});

it("its text names only commands that exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...guide.matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? "");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const help = execFileSync(process.execPath, [join(project, "src/cli/check.ts"), "--help"], {
    encoding: "utf8",
  });
  expect(help).toContain("--watch");
});
