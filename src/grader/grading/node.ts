/** Grading in Node: checks run in a worker thread, which is kept for the next grading and killed if they never end. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Sources } from "../../compiler/program.ts";
import { compileCache } from "../../sandbox/node/compile-cache.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import type { Gradable } from "../exercise.ts";
import { conduct, type GradeOptions, type GradingRealm } from "./host.ts";
import type { FromRealm } from "./protocol.ts";
import type { Verdict } from "../verdict.ts";

/** What drivers import as "yieldpoint/driver". */
const KIT = join(import.meta.dirname, "../../../exercises", "driver.ts");
let kit: string | undefined;

/** The largest recording of a run takes a tenth of it. */
const CHECKS_HEAP_MB = 512;

interface NodeRealm extends GradingRealm {
  dead: boolean;
}

/** Grades one after another; each `Grader` has a thread of its own. */
export interface Grader {
  grade(
    exercise: Gradable & { folder: string },
    sources: Sources,
    sandbox: Sandbox,
    options?: GradeOptions,
  ): Promise<Verdict>;
  dispose(): void;
}

export function createNodeGrader(): Grader {
  let realm: NodeRealm | null = null;
  let last: Promise<unknown> = Promise.resolve();

  return {
    grade(exercise, sources, sandbox, options = {}) {
      const grading = last.then(() => {
        if (realm === null || realm.dead) realm = startRealm();
        const drivable = {
          slug: exercise.slug,
          drivers: exercise.drivers,
          ...(exercise.provided && { provided: exercise.provided }),
          kit: (kit ??= readFileSync(KIT, "utf8")),
        };
        return conduct(realm, drivable, addressOfChecks(exercise.folder), sources, sandbox, options);
      });
      last = grading.catch(() => undefined);
      return grading;
    },
    dispose() {
      realm?.kill();
      realm = null;
    },
  };
}

/** A changed file has another address, for Node keeps a module for as long as its thread lives. */
function addressOfChecks(folder: string): string {
  const path = join(folder, "checks.ts");
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return `${pathToFileURL(path).href}?changed=${changed}`;
}

function startRealm(): NodeRealm {
  const worker = new Worker(new URL("./node-worker.ts", import.meta.url), {
    // A thread's own standard streams are discarded: a check that prints would spoil the output of `npm run check`.
    stdout: true,
    stderr: true,
    // Kept between threads and processes, so that the next one starts several times faster.
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    // A check that grows without bound ends its thread, and not the command.
    resourceLimits: { maxOldGenerationSizeMb: CHECKS_HEAP_MB },
  });
  // A command that has its verdict may end; a grading under way is kept alive by its alarm.
  worker.unref();
  let hear: (message: FromRealm | null, why?: string) => void = () => undefined;
  const realm: NodeRealm = {
    dead: false,
    post: (message) => worker.postMessage(message),
    listen: (listener) => (hear = listener),
    kill() {
      realm.dead = true;
      hear = () => undefined;
      void worker.terminate();
    },
  };
  const die = (why?: string) => {
    if (realm.dead) return;
    realm.dead = true;
    hear(null, why);
  };
  worker.on("message", (message: FromRealm) => hear(message));
  worker.on("error", (error: unknown) => die(error instanceof Error ? error.message : String(error)));
  worker.on("exit", () => die());
  return realm;
}
