/** The sandbox in the page. One is enough for a page; it keeps a frame and spare workers ready, which is a process in some browsers. */
import { createBrowserCompiler } from "../compiler/browser.ts";
import { frameGround } from "./browser/realm.ts";
import { createSandbox, type SandboxOptions } from "./create.ts";
import { keepRealms } from "./realm.ts";
import type { Sandbox } from "./run.ts";
import { frame, leftOut, moduleExports } from "virtual:yieldpoint-sandbox";

/** A graded exercise asks for several runs at once, one for each of its drivers: so many go on together... */
const AT_ONCE = 4;
/** ...and so many find a worker that is up; others boot while those go on. */
const SPARES = 3;

export function createBrowserSandbox(options: SandboxOptions = {}): Sandbox {
  const modules = Object.keys(moduleExports);
  const compiler = createBrowserCompiler({ modules, exports: moduleExports, leftOut });
  // The worker's text comes with the first boot, not with the page. An import that failed is tried again.
  const ground = frameGround(async () => {
    const { worker } = await import("virtual:yieldpoint-sandbox/worker");
    return { frame, worker };
  });
  return createSandbox(compiler, keepRealms(ground, SPARES), { realms: AT_ONCE, ...options });
}
