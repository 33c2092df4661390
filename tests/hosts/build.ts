/** Builds the site for a sub-path, once for all hosts. HOSTS_ROOT names the root of one that is built already. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const BASE = "/course/asyncio";

export default function build(): void {
  if (process.env["HOSTS_ROOT"] !== undefined) return;
  const root = mkdtempSync(join(tmpdir(), "yieldpoint-hosts-"));
  // Hosts read it as users of their own.
  chmodSync(root, 0o755);
  execFileSync(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "build", "--silent", "--outDir", join(root, BASE)],
    { env: { ...process.env, BASE_PATH: BASE, SITE_URL: "https://example.org" }, stdio: "inherit" },
  );
  process.env["HOSTS_ROOT"] = root;
}
