/** For the sandbox's tests alone, without the built site: `playwright test -c tests/e2e/sandbox.config.ts`. */
import { defineConfig } from "@playwright/test";
import whole from "../../playwright.config.ts";

const { webServer: _, ...rest } = whole;

export default defineConfig({ ...rest, testDir: ".", testMatch: "{sandbox,hostile}*.spec.ts" });
