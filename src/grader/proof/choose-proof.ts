/** The proof of a quiz: what its schema cannot say, which is that its program, if it has one, compiles. */
import { join, relative } from "node:path";
import { gradeChoices } from "../kinds/choose.ts";
import type { ChooseFolder } from "../exercise.ts";
import { askedProgram } from "../kinds/predict.ts";
import type { Program, Proof } from "./proof.ts";

export class ChooseProof implements Proof {
  readonly programs: readonly Program[];

  constructor(exercise: ChooseFolder, root: string) {
    const { program, choices } = exercise;
    const right = choices.flatMap((choice, index) => (choice.right ? [index] : []));
    this.programs = [
      {
        path: program === null ? "exercise.md" : "program.ts",
        role: "solution",
        text: program ?? "",
        grade: async ({ sandbox }) => {
          const verdict = gradeChoices(exercise, right);
          if (program === null) return verdict;
          return {
            ...verdict,
            runs: [{ name: "main", result: await sandbox.run(askedProgram({ program })) }],
          };
        },
        judge: ({ runs }) =>
          runs
            .flatMap(({ result }) => result.diagnostics)
            .filter(({ severity }) => severity === "error")
            .map((refused) => ({
              file: relative(root, join(exercise.folder, "program.ts")),
              line: refused.line,
              column: refused.column,
              what: "this does not compile",
              why: refused.message,
              repair: refused.help ?? "fix the line",
            })),
      },
    ];
  }

  judgeTogether() {
    return [];
  }
}
