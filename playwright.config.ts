import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/gate/browser.ts";

/** The built site, served as `npm start` serves it, on a port of the tests' own; E2E_PORT lets two checkouts test at once. */
const PORT = Number(process.env["E2E_PORT"] ?? 4399);

const executablePath = findBrowser();

/** Each of its programs keeps one core busy by intent, or none: two at a time, with nothing else beside them. */
const HOSTILE = ["/hostile.spec.ts"];
/** Specs that look at how long something takes: what they say holds with nothing beside them. */
const ALONE = ["sandbox.spec.ts", "workbench-hostile.spec.ts", "measure.spec.ts"];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  // The gate gives `pages` and `hostile` two workers, for they leave a core idle now and then, and `alone` one.
  workers: 1,
  fullyParallel: false,
  projects: [
    { name: "pages", testIgnore: [...HOSTILE, ...ALONE] },
    { name: "hostile", testMatch: HOSTILE, fullyParallel: true },
    { name: "alone", testMatch: ALONE },
  ],
  forbidOnly: Boolean(process.env["CI"]),
  // A busy machine may starve a page once; a real failure fails again.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env["CI"] ? [["list"]] : [["line"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node src/cli/serve.ts",
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
