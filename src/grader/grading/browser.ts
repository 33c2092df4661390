/**
 * Grading in the page. Loads nothing until it is asked: the checks run in a module worker, which is kept for the next
 * grading and removed if they never end.
 */
import type { Sources } from "../../compiler/program.ts";
import type { Sandbox } from "../../sandbox/run.ts";
import type { Drivable } from "./driver.ts";
import { LEARNERS_FILE } from "../exercise.ts";
import { conduct, type GradeOptions, type GradingRealm } from "./host.ts";
import { plainText } from "../reading/plain-text.ts";
import type { FromRealm } from "./protocol.ts";
import type { Verdict } from "../verdict.ts";

export type { GradeOptions } from "./host.ts";

const drivers = import.meta.glob<string>("/exercises/*/drivers/*.ts", { query: "?raw", import: "default" });
const provided = import.meta.glob<string>("/exercises/*/provided/*.ts", { query: "?raw", import: "default" });
const solutions = import.meta.glob<string>(["/exercises/*/solution.ts", "/exercises/*/solution/*.ts"], {
  query: "?raw",
  import: "default",
});

const kits = import.meta.glob<string>("/exercises/driver.ts", { query: "?raw", import: "default" });

interface PageRealm extends GradingRealm {
  dead: boolean;
}

let realm: PageRealm | null = null;
let last: Promise<unknown> = Promise.resolve();

/** Boots the worker, so that the next grading starts at once. */
export function warm(): void {
  if (realm === null || realm.dead) realm = startRealm();
}

/** Grades the learner's own sources (`{ "main.ts": text }`) against the checks of the exercise with this slug. */
export function grade(
  slug: string,
  sources: Sources,
  sandbox: Sandbox,
  options: GradeOptions = {},
): Promise<Verdict> {
  const grading = last.then(async () => {
    const exercise = await loadDrivable(slug);
    warm();
    return conduct(realm!, exercise, slug, sources, sandbox, options);
  });
  last = grading.catch(() => undefined);
  return grading;
}

/** A right answer, for a learner who asks for it: the files that it changes, by name. */
export async function loadSolution(slug: string): Promise<Sources> {
  const { "solution.ts": main, ...rest } = await loadTexts(solutions, `/exercises/${slug}/`);
  if (main === undefined) throw new Error(`There is no exercises/${slug}/solution.ts.`);
  const beside = Object.entries(rest).map(([path, text]) => [path.slice("solution/".length), text] as const);
  return { [LEARNERS_FILE]: main, ...Object.fromEntries(beside) };
}

/** What stands below a folder of the exercises, by its path there. */
async function loadTexts(
  texts: Readonly<Record<string, () => Promise<string>>>,
  folder: string,
): Promise<Record<string, string>> {
  const found = Object.entries(texts).filter(([path]) => path.startsWith(folder));
  const loaded = found.map(
    async ([path, load]) => [path.slice(folder.length), plainText(await load())] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}

/** What drivers import as "yieldpoint/driver". */
export async function loadKit(): Promise<string> {
  return (await kits["/exercises/driver.ts"]?.()) ?? "";
}

async function loadDrivable(slug: string): Promise<Drivable> {
  const folder = `/exercises/${slug}`;
  const [texts, given, kit] = await Promise.all([
    loadTexts(drivers, `${folder}/drivers/`),
    loadTexts(provided, `${folder}/provided/`),
    loadKit(),
  ]);
  const byName = Object.entries(texts).map(([path, text]) => [path.slice(0, -".ts".length), text] as const);
  return { slug, drivers: Object.fromEntries(byName), provided: given, kit };
}

function startRealm(): PageRealm {
  const worker = new Worker(new URL("./browser-worker.ts", import.meta.url), {
    type: "module",
    name: "checks",
  });
  let hear: (message: FromRealm | null, why?: string) => void = () => undefined;
  const started: PageRealm = {
    dead: false,
    post: (message) => worker.postMessage(message),
    listen: (listener) => (hear = listener),
    kill() {
      started.dead = true;
      hear = () => undefined;
      worker.terminate();
    },
  };
  worker.addEventListener("message", (event: MessageEvent<FromRealm>) => hear(event.data));
  worker.addEventListener("error", (event) => {
    // An error that a check threw is reported in its verdict; this is the worker itself, or its code, not loading.
    event.preventDefault();
    started.dead = true;
    worker.terminate();
    hear(null, event.message || "its code could not be fetched");
  });
  return started;
}
