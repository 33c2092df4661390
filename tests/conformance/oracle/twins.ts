/** Finds the pairs: a TypeScript program with a Python program of the same name beside it. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { filled, settle } from "../../../src/practice/variants/make.ts";
import { nameOf, readVariants } from "../../../src/practice/variants/read.ts";
import { createRun } from "../../practice/variants/compiled-once.ts";
import { SWITCHES, type Switch } from "./cpython.ts";

export interface Twin {
  /** The path below its root, without the ending: `gather/order`. */
  name: string;
  /** The first part of the name: the file in which its transcript is recorded. */
  group: string;
  python: string;
  typescript: string;
  switches: Switch[];
}

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** Every `.py` under a folder of the project, with the `.ts` beside it. Throws if one has no twin. */
export function twinsUnder(folder: string, groupOf: (name: string) => string): Twin[] {
  const root = `${project}${folder}/`;
  return globSync("**/*.py", { cwd: root })
    .sort()
    .map((path) => {
      const name = path.slice(0, -".py".length);
      const python = readFileSync(`${root}${path}`, "utf8");
      const typescript = readFileSync(`${root}${name}.ts`, "utf8");
      return { name, group: groupOf(name), python, typescript, switches: switchesIn(python) };
    });
}

/** `# python: debug warn` in a Python twin says how both are started. */
export function switchesIn(python: string): Switch[] {
  const words = /^# python: (.+)$/m.exec(python)?.[1]?.split(" ") ?? [];
  const switches = SWITCHES.filter((each) => words.includes(each));
  if (switches.length < words.length)
    throw new Error(`# python: ${words.join(" ")}: there are only ${SWITCHES.join(", ")}`);
  return switches;
}

export const conformanceTwins = (): Twin[] =>
  twinsUnder("tests/conformance/twins", (name) => name.split("/")[0]!);
export const lessonTwins = (): Twin[] => twinsUnder("content", () => "lessons");

/** So many fresh variants of each prediction are held to CPython. */
const SAMPLE = 5;

/** A sample of the predictions' fresh variants, as they come with the first seeds. */
export async function variantTwins(): Promise<Twin[]> {
  const twins: Twin[] = [];
  for (const [path, variant] of readVariants(project)) {
    const run = createRun();
    for (let seed = 0; seed < SAMPLE; seed += 1) {
      const { values } = await settle(path, variant, seed, run);
      const [python, typescript] = [filled(variant.python, values), filled(variant.program, values)];
      twins.push({ name: `${nameOf(path)}/${seed}`, group: "variants", python, typescript, switches: [] });
    }
  }
  return twins;
}
