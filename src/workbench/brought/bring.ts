/**
 * Files of a program that are the learner's answers to other exercises: what they passed with, or, where they passed with
 * nothing yet, the course's answer, which says so in its first line. Comes with intent, and before a run.
 */
import { effect } from "@preact/signals";
import type { Sources } from "../../compiler/program.ts";
import { LEARNERS_FILE } from "../../grader/exercise.ts";
import type { WorkbenchFile } from "../props.ts";
import { passedAnswer } from "../results/passed-answer.ts";
import type { Bench } from "../state/bench.ts";
import type { ListedKeep } from "../state/storage.ts";

export interface Bringing {
  /** Puts the answers in place as they are now. */
  bring(): Promise<void>;
}

/** `solutionOf` gives the course's answer to an exercise. */
export function bringInto(
  bench: Bench,
  keep: ListedKeep,
  solutionOf: (slug: string) => Promise<Sources>,
): Bringing {
  let brought: Sources = {};
  const put = (files: Sources) => {
    bench.texts.value = { ...bench.texts.peek(), ...files };
    for (const [path, text] of Object.entries(files)) bench.surfaces.get(path)?.replace(text);
  };
  // Whatever takes the texts' place, such as Reset, knows nothing of these.
  effect(() => {
    const { value: texts } = bench.texts;
    const missing = Object.entries(brought).filter(([path, text]) => texts[path] !== text);
    if (missing.length > 0) put(Object.fromEntries(missing));
  });
  return {
    async bring() {
      const files = bench.props.files.flatMap((file) =>
        file.brought === undefined ? [] : [textOf(file.path, file.brought)],
      );
      brought = Object.fromEntries(await Promise.all(files));
      put(brought);
    },
  };

  async function textOf(
    path: string,
    { slug, title }: NonNullable<WorkbenchFile["brought"]>,
  ): Promise<[string, string]> {
    const mine = passedAnswer(keep, slug)?.[LEARNERS_FILE];
    if (mine !== undefined) return [path, `// Your answer to "${title}".\n${mine.trimEnd()}`];
    const { [LEARNERS_FILE]: ours = "" } = await solutionOf(slug);
    const word = `You have not solved "${title}" yet, so this is the course's answer.`;
    return [path, `// ${word}\n${ours.trimEnd()}`];
  }
}
