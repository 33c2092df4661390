/**
 * Finds the browsers of the step `engines`, Firefox and WebKit, or installs them on Debian as root. Unlike Chromium they may
 * be missing: the step is then left out, with the reason, and the gate says so.
 */
import { existsSync, readdirSync } from "node:fs";
import { installPackages } from "./apt.ts";

export type EngineName = "firefox" | "webkit";

/** The executable of each, or null. */
export type Engines = Record<EngineName, string | null>;

const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
const DRIVER = "/usr/bin/WebKitWebDriver";
const DISPLAYS = "/usr/bin/Xvfb";

const PACKAGES: Record<EngineName, string[]> = {
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
};

export function findEngines(): Engines {
  const asked = process.env["FIREFOX_PATH"];
  const firefox = [...(asked ? [asked] : []), ...FIREFOX].find((path) => existsSync(path)) ?? null;
  const canDrive = existsSync(DRIVER) && (process.env["DISPLAY"] !== undefined || existsSync(DISPLAYS));
  return { firefox, webkit: canDrive ? findMiniBrowser() : null };
}

/** It comes with the driver, in a folder of the architecture's name. */
function findMiniBrowser(): string | null {
  for (const folder of existsSync("/usr/lib") ? readdirSync("/usr/lib") : []) {
    for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]) {
      const path = `/usr/lib/${folder}/${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** The same, with what was missing installed where that can be done. */
export function findOrInstallEngines(log: (line: string) => void): Engines {
  const found = findEngines();
  const missing = (Object.keys(found) as EngineName[]).filter((name) => found[name] === null);
  if (missing.length === 0) return found;
  return installPackages(
    missing.flatMap((name) => PACKAGES[name]),
    log,
  )
    ? findEngines()
    : found;
}

/** Why a browser's part is left out, in one line each; nothing if both are there. */
export function whyLeftOut(engines: Engines): string[] {
  return (Object.keys(engines) as EngineName[])
    .filter((name) => engines[name] === null)
    .map(
      (name) =>
        `no ${name === "firefox" ? "Firefox" : "WebKit"} (Debian: apt-get install ${PACKAGES[name].join(" ")})`,
    );
}
