/**
 * Programs of several files. `NAME.ts` in an exercise's folder is the program's `main.ts`; a folder `NAME/` beside it holds
 * its other files, under the names by which the program imports them. What an alternative or a mistake does not hold is as
 * in the solution, and what the solution does not hold is as in the start.
 */
import type { Sources } from "../../compiler/program.ts";
import { aboutFiles, positionOf, type Complaint } from "./complaint.ts";
import { LEARNERS_FILE } from "../exercise.ts";

/** Path inside the exercise's folder -> text. */
type Texts = ReadonlyMap<string, string>;

/** The files in the folder `name`, by their names; none where there is no such folder. */
export function filesBeside(texts: Texts, name: string): Sources {
  return Object.fromEntries(
    [...texts].flatMap(([path, text]) => {
      const file = path.startsWith(`${name}/`) ? path.slice(name.length + 1) : "";
      return file.endsWith(".ts") && !file.includes("/") ? [[file, text]] : [];
    }),
  );
}

export interface Variation {
  /** The file that stands for it, with its comment: `mistakes/NAME.ts`, or the first in `mistakes/NAME/`. */
  path: string;
  text: string;
  /** What it changes, by the names of the program's files. */
  sources: Sources;
}

/** The alternatives, or the mistakes, in the folder `kind`. */
export function variationsIn(texts: Texts, kind: string): Variation[] {
  const inside = [...texts.keys()].flatMap((path) => {
    const [folder, name = "", ...deeper] = path.split("/");
    return folder === kind && path.endsWith(".ts") && deeper.length < 2 ? [name.replace(/\.ts$/, "")] : [];
  });
  return [...new Set(inside)].toSorted().flatMap((name) => {
    const beside = filesBeside(texts, `${kind}/${name}`);
    const path = `${kind}/${name}.ts`;
    const text = texts.get(path);
    if (text !== undefined) return [{ path, text, sources: { [LEARNERS_FILE]: text, ...beside } }];
    return Object.entries(beside)
      .slice(0, 1)
      .map(([first, own]) => ({ path: `${kind}/${name}/${first}`, text: own, sources: beside }));
  });
}

/** Where a file of a variation is written: in it, or in the solution, or in the start. */
export function variationAt(
  { path, sources }: Pick<Variation, "path" | "sources">,
  file: string,
  solutionBeside: Sources,
): string {
  const [kind = "", name = ""] = path.replace(/\.ts$/, "").split("/");
  if (file in sources) return file === LEARNERS_FILE ? `${kind}/${name}.ts` : `${kind}/${name}/${file}`;
  if (file === LEARNERS_FILE) return "solution.ts";
  return file in solutionBeside ? `solution/${file}` : `start/${file}`;
}

interface Parts {
  start: Sources;
  solution: Sources;
  provided: Sources;
  drivers: Readonly<Record<string, string>>;
  variations: readonly Variation[];
  /** Drivers that the learner is shown. */
  show: readonly string[];
  /** The text of `exercise.md`. */
  source: string;
}

/** What is wrong with the names of a program's files. `shown`: the path to name in complaints. */
export function misnamed(parts: Parts, shown: (path: string) => string): Complaint[] {
  const { start, solution, provided, drivers, variations, show, source } = parts;
  const at = aboutFiles(shown);
  const own = new Set([LEARNERS_FILE, ...Object.keys(start)]);
  const complaints: Complaint[] = [];
  for (const file of Object.keys(start).filter((name) => name === LEARNERS_FILE)) {
    complaints.push(
      at(
        `start/${file}`,
        `${file} is in the folder start`,
        "the folder holds the files that go with main.ts, which is start.ts itself",
        `remove it, and keep its text in start.ts`,
      ),
    );
  }
  for (const file of Object.keys(provided).filter((name) => own.has(name))) {
    complaints.push(
      at(
        `provided/${file}`,
        `${file} is the learner's own and provided, too`,
        "a program has one file of a name",
        "give one of them another name, or remove it",
      ),
    );
  }
  for (const name of Object.keys(drivers).filter((one) => `${one}.ts` in { ...start, ...provided })) {
    complaints.push(
      at(
        `drivers/${name}.ts`,
        `a driver cannot be called ${name}.ts`,
        "a file of the program is called that, and drivers are next to it",
        "give it another name",
      ),
    );
  }
  const strangers = [
    ...Object.keys(solution).map((file) => ({ path: `solution/${file}`, file })),
    ...variations.flatMap((variation) =>
      Object.keys(variation.sources).map((file) => ({ path: variationAt(variation, file, {}), file })),
    ),
  ].filter(({ file }) => !own.has(file));
  for (const { path, file } of strangers) {
    complaints.push(
      at(
        path,
        `the learner has no file ${file}`,
        `they start with ${[...own].join(", ")}, and can add none`,
        `add start/${file}, or move what is in it to a file that they have`,
      ),
    );
  }
  for (const name of show.filter((one) => !Object.hasOwn(drivers, one))) {
    const names = Object.keys(drivers);
    complaints.push({
      file: shown("exercise.md"),
      ...positionOf(source, "show:"),
      what: `\`show\` names \`${name}\`, and there is no drivers/${name}.ts`,
      why: "the drivers named there become tabs that the learner can read and run",
      repair:
        names.length === 0 ? `add drivers/${name}.ts, or remove \`show\`` : `name one of ${names.join(", ")}`,
    });
  }
  for (const name of show) {
    const hidden = Object.keys(drivers).find(
      (one) => !show.includes(one) && drivers[name]?.includes(`"./${one}"`),
    );
    if (hidden === undefined) continue;
    complaints.push({
      file: shown("exercise.md"),
      ...positionOf(source, "show:"),
      what: `\`show\` names \`${name}\`, which imports ./${hidden}`,
      why: "what a learner runs must be there for them to read",
      repair: `name \`${hidden}\` in \`show\`, too`,
    });
  }
  return complaints;
}
