/** Installs Debian's packages, where this is Debian and we are root. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether it was done. Says why it was not. */
export function installPackages(packages: readonly string[], log: (line: string) => void): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return false;
  log(`trying apt-get install ${packages.join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...options: string[]) =>
    execFileSync("apt-get", options, { stdio: "ignore", env: environment });
  try {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
    return true;
  } catch (error) {
    log(`apt-get failed: ${String(error)}`);
    return false;
  }
}
