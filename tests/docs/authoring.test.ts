/**
 * The authoring guide on the site, executed: its files are written where it says, its commands are run one after another,
 * and what they print is what stands below them. `{/* file: PATH *\/}` and `{/* remove: PATH *\/}` mark the edits.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const guide = readFileSync(join(project, "content/pages/authoring.mdx"), "utf8");
const root = mkdtempSync(join(tmpdir(), "yieldpoint-guide-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Step {
  does: "file" | "remove" | "sh" | "text" | "other";
  /** The file's path, or the block's text. */
  of: string;
  text: string;
  line: number;
}

function stepsOf(mdx: string): Step[] {
  const pattern =
    /\{\/\* (file|remove): (\S+) \*\/\}(?:\s*^```\w+\n([\s\S]*?)^```$)?|^```(\w+)\n([\s\S]*?)^```$/gm;
  return [...mdx.matchAll(pattern)].map((match) => {
    const [, verb, path = "", file = "", language, text = ""] = match;
    const line = mdx.slice(0, match.index).split("\n").length;
    if (verb === "file" || verb === "remove") return { does: verb, of: path, text: file, line };
    const does = language === "sh" || language === "text" ? language : "other";
    return { does, of: "", text, line };
  });
}

/** How long it took differs. */
const untimed = (text: string) => text.replaceAll(/checked in [\d.]+ s/g, "checked in N s");

/** As the author would: in the course's folder, both streams as they come. */
function run(command: string): string {
  const words = [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? "",
  );
  const [npm, verb, script = "", dashes, ...rest] = words;
  expect([npm, verb, dashes]).toEqual(["npm", "run", "--"]);
  const quoted = rest.map((word) => `'${word}'`).join(" ");
  const line = `"${process.execPath}" "${project}/src/cli/${script}.ts" --root "${root}" ${quoted} 2>&1`;
  return spawnSync("bash", ["-c", line], { cwd: root, encoding: "utf8" }).stdout;
}

it("the worked example works as it is told, step by step", { timeout: 240_000 }, () => {
  // The course as it is when the reader begins: its first unit, with two lessons.
  const unit = "content/01-asyncio-basics";
  for (const name of ["unit.json", "01-waiting-is-the-problem", "02-cooperative-multitasking"]) {
    cpSync(join(project, unit, name), join(root, unit, name), { recursive: true });
  }
  const steps = stepsOf(guide);
  let commands = 0;
  let printed: string | null = null;
  for (const { does, of, text, line } of steps) {
    const where = `content/pages/authoring.mdx:${line}`;
    expect(does, where).not.toBe("other");
    if (does === "file") {
      mkdirSync(dirname(join(root, of)), { recursive: true });
      writeFileSync(join(root, of), text);
    } else if (does === "remove") {
      rmSync(join(root, of));
    } else if (does === "sh") {
      commands += 1;
      printed = run(text);
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
