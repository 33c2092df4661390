/**
 * `npm test`: everything that must hold before a change lands, in one run, with progress and a summary.
 *
 * `npm test -- lint unit` runs only the named steps. A step that fails does not stop the others, except that nothing
 * which needs the built site runs when the build failed.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { findOrInstallBrowser } from "./gate/browser.ts";
import { findOrInstallHosts } from "./gate/hosts.ts";
import { findOrInstallEngines, whyLeftOut } from "./gate/engines.ts";

interface Step {
  name: string;
  what: string;
  /** Commands, run one after another until one fails. */
  commands: string[];
  needs?: string;
  /** Why it cannot be done here, in lines; what is missing then neither fails nor passes, and the summary says so. */
  leftOut?: (log: (line: string) => void) => { wholly: boolean; why: string[] };
  /** Runs as soon as what it needs is done, beside other steps, and is told of when its turn comes: it leaves a core idle, as they do. */
  beside?: true;
  /** Starts when this step's turn comes, and runs beside it: browsers spend most of their time waiting. */
  besideOf?: string;
}

const STEPS: Step[] = [
  {
    name: "format",
    what: "prettier would change nothing",
    commands: ["prettier --check --log-level warn ."],
  },
  {
    name: "lint",
    what: "eslint, with the import directions",
    // Typed rules need the types of the content collections, which a fresh clone has not made yet.
    commands: ["astro sync --silent", "eslint --max-warnings 0 ."],
  },
  {
    name: "types",
    what: "the whole house; the runtime without DOM or Node; the pages",
    commands: [
      "tsc --noEmit -p .",
      "tsc --noEmit -p src/asyncio",
      "astro check --minimumFailingSeverity error",
    ],
  },
  { name: "build", what: "the static site", commands: ["astro build --silent"] },
  { name: "unused", what: "no unused file, export or dependency", commands: ["knip"] },
  {
    name: "check",
    what: "lessons and exercises prove themselves",
    commands: ["node src/cli/check.ts"],
    beside: true,
  },
  { name: "unit", what: "units, conformance twins, exercises, docs", commands: ["vitest run"] },
  {
    name: "e2e",
    what: "what a person does, in Chromium, with axe",
    commands: [
      "playwright test --project=pages --workers=2",
      "playwright test --project=hostile --workers=2",
      "playwright test --project=alone",
    ],
    needs: "build",
  },
  {
    name: "hosts",
    what: "nginx, Caddy and Apache with our files, at a sub-path",
    commands: ["playwright test -c tests/hosts/playwright.config.ts"],
    // It builds a site of its own, which would fail as that did.
    needs: "build",
  },
  {
    name: "engines",
    what: "a learner's way, in Firefox and in WebKit",
    commands: ["node tests/engines/main.ts"],
    needs: "build",
    besideOf: "hosts",
    leftOut(log) {
      const found = findOrInstallEngines(log);
      return { wholly: Object.values(found).every((path) => path === null), why: whyLeftOut(found) };
    },
  },
  { name: "bytes", what: "the byte budgets", commands: ["size-limit"], needs: "build", beside: true },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `npm test: no step is called ${unknown.join(", ")}. Steps: ${STEPS.map((step) => step.name).join(", ")}.`,
  );
  process.exit(2);
}

/** `keep` takes what the command says, to be printed later; without it, it is printed at once. */
function run(command: string, env: NodeJS.ProcessEnv, keep?: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const output = keep === undefined ? "inherit" : "pipe";
    const child = spawn(command, { shell: true, stdio: ["ignore", output, output], env });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => keep?.(text));
    }
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

interface Beside {
  passed: Promise<boolean>;
  /** What it said so far. */
  said: string[];
}

/** Starts a step that runs beside those before it. */
function startBeside({ name, commands }: Step): Beside {
  const said: string[] = [];
  const start = performance.now();
  const all = async () => {
    let passed = true;
    for (const command of commands) {
      passed = passed && (await run(command, environment, (text) => said.push(text)));
    }
    seconds.set(name, (performance.now() - start) / 1000);
    return passed;
  };
  return { passed: all(), said };
}

const results = new Map<string, "passed" | "failed" | "skipped" | "left out">();
/** What of a step was left out, and why. */
const reasons = new Map<string, string[]>();
const seconds = new Map<string, number>();
const steps = STEPS.filter((step) => asked.length === 0 || asked.includes(step.name));
const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };

const beside = new Map<string, Beside>();
/** Starts what could wait for nothing but `done`. */
const startAfter = (done?: string) => {
  // Alone, a step has nothing to run beside.
  if (steps.length < 2) return;
  for (const step of steps) if (step.beside && step.needs === done) beside.set(step.name, startBeside(step));
};
startAfter();

/** Installs what the step needs; false where it is left out wholly. */
function isHere(step: Step): boolean {
  const { wholly = false, why = [] } = step.leftOut?.((line) => console.log(line)) ?? {};
  reasons.set(step.name, why);
  for (const line of why) console.log(`left out: ${line}`);
  if (wholly) results.set(step.name, "left out");
  return !wholly;
}

const startBesideOf = (name: string) => {
  for (const step of steps) {
    const can = step.besideOf === name && (step.needs === undefined || results.get(step.needs) !== "failed");
    if (can && isHere(step)) beside.set(step.name, startBeside(step));
  }
};

for (const [index, step] of steps.entries()) {
  if (results.has(step.name)) continue;
  console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.what}`);
  if (step.needs !== undefined && results.get(step.needs) === "failed") {
    console.log(`skipped: it needs the step "${step.needs}", which failed`);
    results.set(step.name, "skipped");
    continue;
  }
  const started = beside.get(step.name);
  if (started !== undefined) {
    const passed = await started.passed;
    process.stdout.write(started.said.join(""));
    results.set(step.name, passed ? "passed" : "failed");
    continue;
  }
  const start = performance.now();
  let passed = true;
  try {
    if (step.name === "build") rmSync("dist", { recursive: true, force: true });
    if (step.name === "e2e" || step.name === "hosts") {
      environment["CHROME_PATH"] = findOrInstallBrowser((line) => console.log(line));
    }
    if (step.name === "hosts") findOrInstallHosts((line) => console.log(line));
    startBesideOf(step.name);
    if (!isHere(step)) continue;
    for (const command of step.commands) passed = passed && (await run(command, environment));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    passed = false;
  }
  results.set(step.name, passed ? "passed" : "failed");
  seconds.set(step.name, (performance.now() - start) / 1000);
  if (passed) startAfter(step.name);
}

console.log("\nThe gate:");
for (const step of steps) {
  const result = results.get(step.name) ?? "skipped";
  const mark = { passed: "✓", failed: "✗", skipped: "–", "left out": "–" }[result];
  const time = seconds.get(step.name);
  console.log(
    `  ${mark} ${step.name.padEnd(8)} ${time === undefined ? "" : `${time.toFixed(0).padStart(4)} s`}  ${step.what}`,
  );
  for (const why of reasons.get(step.name) ?? []) console.log(`    left out: ${why}`);
}
const count = (wanted: string) => [...results.values()].filter((result) => result === wanted).length;
const leftOut = count("left out");
console.log(
  `\n${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped${leftOut > 0 ? `, ${leftOut} left out` : ""}`,
);
process.exit(count("failed") + count("skipped") === 0 ? 0 : 1);
