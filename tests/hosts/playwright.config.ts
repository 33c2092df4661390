import { defineConfig } from "@playwright/test";
import house from "../../playwright.config.ts";

const { projects: _, webServer: __, ...shared } = house;

/** Each host serves one build of the site for a sub-path. They need no server of the house's, and may run side by side. */
export default defineConfig({
  ...shared,
  testDir: ".",
  outputDir: "../../test-results/hosts",
  globalSetup: "./build.ts",
  workers: 2,
});
