/** The page for instructors, executed: its files of results are collected, its copies are made, its way to a host is gone. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { resultsSchema } from "../../src/course/results/schema.ts";
import { edit, makeRoot, project, readGuide, runCommand, stepsOf } from "./guide.ts";

const guide = readGuide("instructors");
const steps = stepsOf(guide);
const root = makeRoot();
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The reader's course has more exercises than the one here, and another clock. */
const common = (text: string) =>
  text
    .replaceAll(/of \d+ exercises/g, "of N exercises")
    .replaceAll(/\d+ rows/g, "N rows")
    .replaceAll(/in [\d.]+ s\b/g, "in N s");

const isCourse = (text: string) => /^npm run (new|results|check --)/.test(text);

it("copies lessons and exercises, and collects results, as it is told", { timeout: 240_000 }, () => {
  // The course as far as the page speaks of it; a lesson's number may change.
  // The second is where the exercise sends a learner for what its checks find about cancelling.
  const lessons = readdirSync(join(project, "content/01-asyncio-basics")).filter((name) =>
    /^\d+-(?:hello-world|stopping-work)$/.test(name),
  );
  for (const path of [
    "content/01-asyncio-basics/unit.json",
    ...lessons.map((lesson) => `content/01-asyncio-basics/${lesson}`),
    "content/words.txt",
    "exercises/hello-world-async",
  ]) {
    cpSync(join(project, path), join(root, path), { recursive: true });
  }
  const ran: string[] = [];
  let printed: string | null = null;
  for (const step of steps) {
    const where = `content/pages/instructors.mdx:${step.line}`;
    expect(step.does, where).not.toBe("other");
    if (step.does === "file") edit(root, step);
    else if (step.does === "sh" && isCourse(step.text)) {
      const done = runCommand(root, step.text);
      expect(done.code, `${where}\n${done.printed}`).toBe(0);
      printed = done.printed;
      ran.push(step.text.trim().split(" ").slice(2, 5).join(" "));
    } else if (step.does === "text") expect(common(printed ?? ""), where).toBe(common(step.text));
  }
  expect(ran).toEqual([
    ...["new -- lesson", "new -- exercise", "check -- hello-class"],
    ...["results -- --csv", "results -- --brief"],
  ]);
  expect(readFileSync(join(root, "class.csv"), "utf8").split("\n")).toHaveLength(6);
  const grades = readFileSync(join(root, "grades.csv"), "utf8").split("\n");
  expect(grades.map((row) => row.split(",").slice(0, 3).join(","))).toEqual([
    "\uFEFFlearner,passed,file",
    "Ada Lovelace,1,class/ada.json",
    "Mallory,0,class/mallory.json",
    "",
  ]);
});

it("shows a file of results that fits its schema", () => {
  const shown = steps.filter(({ does, of }) => does === "file" && of.startsWith("class/"));
  expect(shown.map(({ text }) => resultsSchema.safeParse(JSON.parse(text)).success)).toEqual([true, true]);
});

it("publishes to GitHub Pages all that the site needs, also what begins with _", () => {
  const { text = "" } = steps.find(({ text }) => text.includes("gh-pages")) ?? {};
  const [build = "", ...commands] = text.trim().split("\n");
  expect(build).toBe("SITE_URL=https://NAME.github.io BASE_PATH=/REPOSITORY npm run build");
  expect(existsSync(join(project, "public/.nojekyll"))).toBe(true);

  const work = makeRoot();
  const env = { ...process.env };
  for (const who of ["AUTHOR", "COMMITTER"]) {
    env[`GIT_${who}_NAME`] = "A teacher";
    env[`GIT_${who}_EMAIL`] = "teacher@example.org";
  }
  const git = (...args: string[]) => execFileSync("git", args, { cwd: work, encoding: "utf8", env });
  mkdirSync(join(work, "dist/_astro"), { recursive: true });
  for (const file of [".nojekyll", "index.html", "_astro/a.js"]) writeFileSync(join(work, "dist", file), "");
  git("init", "--quiet", "--bare", "host.git");
  for (const command of commands) {
    const line = command.replace("https://github.com/NAME/REPOSITORY.git", join(work, "host.git"));
    execFileSync("bash", ["-c", line], { cwd: work, env, stdio: "pipe" });
  }
  expect(git("-C", "host.git", "ls-tree", "-r", "--name-only", "gh-pages").trim().split("\n")).toEqual([
    ".nojekyll",
    "_astro/a.js",
    "index.html",
  ]);
  rmSync(work, { recursive: true, force: true });
});

it("names only commands and variables that exist", () => {
  const read = (path: string) => readFileSync(join(project, path), "utf8");
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/npm (?:run ([\w-]+)|(start)\b)/g)].map(
    ([, run, start]) => run ?? start ?? "",
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const sources = read("src/policy/address.ts") + read("src/cli/serve.ts");
  const variables = [...guide.matchAll(/\b([A-Z]+(?:_[A-Z]+)?)=/g)].map(([, name]) => name ?? "");
  expect(new Set(variables)).toEqual(new Set(["HOST", "PORT", "SITE_URL", "BASE_PATH"]));
  expect(variables.filter((name) => !sources.includes(name))).toEqual([]);
  const help = execFileSync(process.execPath, [join(project, "src/cli/check.ts"), "--help"], {
    encoding: "utf8",
  });
  expect(help).toContain("--no-english");
});
