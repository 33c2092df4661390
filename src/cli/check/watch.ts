/** `npm run check -- --watch`: checks again what changed, and only that, with everything warm. */
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { NoTarget, chosen, noTargets, type Targets } from "./targets.ts";

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 40;

/** Never ends by itself: Ctrl+C does. `wanted` gives what the person asked for, as it is on the disk now. */
export async function watchHouse(
  root: string,
  wanted: () => Targets,
  check: (targets: Targets, since: number) => Promise<unknown>,
  say: (line: string) => void,
): Promise<void> {
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  const watchers = ["exercises", "content"]
    .map((name) => join(root, name))
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, (_, name) => {
        if (name === null || isScratch(name)) return;
        changed.add(join(folder, name));
        wake();
      }),
    );
  process.once("SIGINT", () => {
    for (const watcher of watchers) watcher.close();
    process.exit(0);
  });

  // What changes during the first check is checked again: the watchers are there already.
  await check(wanted(), performance.now());
  say("Watching. Save a file to check what it belongs to; Ctrl+C ends.");
  for (;;) {
    if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
    const since = performance.now();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const paths = [...changed];
    changed.clear();
    const targets = targetsOf(root, paths, wanted());
    if (Object.values(targets).some((list: string[]) => list.length > 0)) {
      say("");
      await check(targets, since);
    }
  }
}

/** What editors and prettier leave beside a file for a moment. */
function isScratch(name: string): boolean {
  return /(~|\.sw[a-z]|\.tmp)$|(^|[\\/])(\.|4913$)/.test(name);
}

/** The exercises and lessons that the paths belong to, of those that are wanted. */
export function targetsOf(root: string, paths: readonly string[], wanted: Targets): Targets {
  const targets = noTargets();
  for (const path of paths) {
    // A file that is gone still belongs to the folder that is there.
    const target = nearest(path, root);
    const found = target === null ? null : targetsIn(root, target);
    if (found === null) continue;
    for (const kind of ["exercises", "lessons", "units", "listings", "glossary"] as const) {
      const asked = found[kind].filter((folder) => wanted[kind].includes(folder));
      targets[kind] = [...new Set([...targets[kind], ...asked])];
    }
  }
  return targets;
}

/** Null for a path that belongs to none, such as `exercises/tsconfig.json`. */
function targetsIn(root: string, path: string): Targets | null {
  try {
    return chosen(root, [path], [root]);
  } catch (error) {
    if (error instanceof NoTarget) return null;
    throw error;
  }
}

/** The path, or the nearest folder above it that is there; null for the folder of all exercises or lessons. */
function nearest(path: string, root: string): string | null {
  const tops = [join(root, "exercises"), join(root, "content"), root];
  let at = path;
  while (!existsSync(at) && !tops.includes(at)) at = join(at, "..");
  return tops.includes(at) ? null : at;
}
