/**
 * What Run runs: the exercise's program, or, while the tab of a driver is on show, that driver beside the program. What
 * drivers import comes when one is run.
 */
import type { Sources } from "../../compiler/program.ts";
import { KIT_FILE } from "../../grader/exercise.ts";
import type { WorkbenchFile } from "../props.ts";
import { programsOf, type Bench } from "../state/bench.ts";

const isDriver = ({ driver = false }: WorkbenchFile) => driver;

/** The path of the file that Run starts now. */
export function entryOf({ props, tab }: Pick<Bench, "props" | "tab">): string {
  const { entry, files } = props;
  return files.find((file) => isDriver(file) && file.path === tab.value)?.path ?? entry;
}

/** The program alone, as the checks and a plain run know it. */
export function withoutDrivers({ files }: Bench["props"], texts: Sources): Record<string, string> {
  const drivers = new Set(files.filter(isDriver).map(({ path }) => path));
  return Object.fromEntries(Object.entries(programsOf(texts)).filter(([path]) => !drivers.has(path)));
}

/** What they may change, and what they wrote for another exercise. */
const isOwn = ({ readOnly = false, brought }: WorkbenchFile) => !readOnly || brought !== undefined;

/** What the learner wrote of it: what is provided the checks have themselves. */
export function ownSources({ files }: Bench["props"], texts: Sources): Record<string, string> {
  const given = new Set(files.filter((file) => !isOwn(file)).map(({ path }) => path));
  return Object.fromEntries(Object.entries(programsOf(texts)).filter(([path]) => !given.has(path)));
}

/** All that the learner answers with, programs or not: it can be judged again by itself. */
export function answerIn({ files }: Bench["props"], texts: Sources): Record<string, string> {
  const own = files.filter(isOwn).map(({ path }) => path);
  return Object.fromEntries(own.map((path) => [path, texts[path] ?? ""]));
}

/** The sources that `entry` needs. Only a driver is waited for. */
export function sourcesFor(
  props: Bench["props"],
  texts: Sources,
  entry: string,
  loadKit: () => Promise<string>,
): Sources | Promise<Sources> {
  if (!props.files.some((file) => isDriver(file) && file.path === entry)) return withoutDrivers(props, texts);
  return loadKit().then((kit) => ({ ...programsOf(texts), [KIT_FILE]: kit }));
}
