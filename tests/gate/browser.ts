/**
 * Finds the Chromium that the end-to-end tests drive, or installs one: CHROME_PATH, a system Chromium or Chrome,
 * Playwright's own, Playwright's installer, and at last apt, as root on Debian.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { installPackages } from "./apt.ts";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a browser that is there already, or null. */
export function findBrowser(): string | null {
  const asked = process.env["CHROME_PATH"];
  if (asked) {
    if (!existsSync(asked)) {
      throw new Error(
        `CHROME_PATH names ${asked}, but no file is there. Name the browser's executable, or unset it.`,
      );
    }
    return asked;
  }
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** The path of a browser, installed now if there was none. Says what to install where it can't. */
export function findOrInstallBrowser(log: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;

  log("no Chromium found; trying Playwright's installer");
  // A closed network lets the installer hang, so it gets two minutes.
  spawnSync("playwright", ["install", "chromium"], { stdio: "inherit", shell: true, timeout: 120_000 });
  const installed = findBrowser();
  if (installed) return installed;

  if (installPackages(["chromium"], log)) {
    const packaged = findBrowser();
    if (packaged) return packaged;
  }

  throw new Error(
    "The end-to-end tests need Chromium or Chrome, and none was found or could be installed.\n" +
      "Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium),\n" +
      "or set CHROME_PATH to the executable of one you have.",
  );
}
