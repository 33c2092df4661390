/**
 * `node tests/engines/main.ts [firefox] [webkit]`: goes a learner's way through the built site in the browsers that
 * Playwright doesn't drive here, in all that are named side by side, and prints a line a step. Exits with 1 if one failed.
 */
import { spawn } from "node:child_process";
import { findEngines, type EngineName } from "../gate/engines.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Sandbox } from "../../src/sandbox/run.ts";
import { openFirefox } from "./firefox.ts";
import { journey } from "./journey.ts";
import { Visitor } from "./visitor.ts";
import { openWebKit } from "./webkit.ts";

const SIZE = { width: 1280, height: 900 };
const open = { firefox: openFirefox, webkit: openWebKit };

async function serve(): Promise<{ site: string; stop: () => void }> {
  const server = spawn(process.execPath, ["src/cli/serve.ts"], {
    env: { ...process.env, PORT: process.env["ENGINES_PORT"] ?? "4398" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const site = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      const found = /http:\/\/localhost:\d+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on("exit", () => reject(new Error("the site could not be served; is it built?")));
  });
  return { site, stop: () => server.kill() };
}

/** How many steps failed. */
async function goTheWay(
  name: EngineName,
  executable: string,
  site: string,
  sandbox: Sandbox,
): Promise<number> {
  const engine = await open[name](executable, SIZE);
  const visitor = new Visitor(engine, site);
  let failed = 0;
  console.log(`${engine.name}: ${Object.keys(journey).length} steps`);
  try {
    for (const [what, step] of Object.entries(journey)) {
      const start = performance.now();
      const problem = await step(visitor, sandbox).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (problem !== null) failed += 1;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${problem === null ? "✓" : "✗"} ${engine.name}: ${what} (${seconds} s)`);
      if (problem !== null) console.log(problem);
    }
  } finally {
    await engine.close();
  }
  return failed;
}

const found = findEngines();
const asked = process.argv.slice(2);
const names = (Object.keys(found) as EngineName[]).filter(
  (name) => found[name] !== null && (asked.length === 0 || asked.includes(name)),
);
const { site, stop } = await serve();
const sandbox = createNodeSandbox();
const failures = await Promise.all(names.map((name) => goTheWay(name, found[name]!, site, sandbox)));
sandbox.dispose();
stop();
const failed = failures.reduce((sum, each) => sum + each, 0);
if (failed > 0) console.log(`${failed} steps failed`);
process.exit(failed === 0 && names.length > 0 ? 0 : 1);
