/** Installs the web servers that `tests/hosts/` asks, where that can be done: by apt, as root on Debian. */
import { execFileSync } from "node:child_process";
import { HOSTS, isHere } from "../hosts/servers.ts";

/** Says of each that is missing, and could not be installed, that its tests are skipped. */
export function findOrInstallHosts(log: (line: string) => void): void {
  const missing = () => HOSTS.filter((host) => !isHere(host));
  if (missing().length === 0) return;
  const packages = [...new Set(missing().map((host) => host.package))];
  if (process.platform === "linux" && process.getuid?.() === 0 && isHere({ program: "/usr/bin/apt-get" })) {
    log(`trying apt-get install ${packages.join(" ")}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    try {
      execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", env: environment });
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
        stdio: "ignore",
        env: environment,
      });
    } catch (error) {
      log(`apt-get failed: ${String(error)}`);
    }
  }
  for (const host of missing()) {
    log(`${host.name} is not here, so its tests are skipped. Debian: apt-get install ${host.package}`);
  }
}
