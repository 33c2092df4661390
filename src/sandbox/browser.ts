/** The sandbox in the page. One is enough for a page; it keeps a spare frame ready, which is a process in some browsers. */
import { createBrowserCompiler } from "../compiler/browser.ts";
import { bootFrame } from "./browser/realm.ts";
import { createSandbox } from "./create.ts";
import { keepRealms } from "./realm.ts";
import type { Sandbox } from "./run.ts";
import { frame, moduleExports } from "virtual:yieldpoint-sandbox";

export function createBrowserSandbox(): Sandbox {
  const compiler = createBrowserCompiler({ modules: Object.keys(moduleExports), exports: moduleExports });
  // The worker's text comes with the first boot, not with the page. An import that failed is tried again.
  const realms = keepRealms(async () => {
    const { worker } = await import("virtual:yieldpoint-sandbox/worker");
    return bootFrame({ frame, worker });
  });
  return createSandbox(compiler, realms);
}
