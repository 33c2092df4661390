/**
 * The programs that recognisers are proved by: `programs/<recogniser>/yes-*.ts` must be recognised, with the words in the
 * first comment; `no-*.ts` must not, though they look alike. `// wanted: a, b` says what a check compared the printed
 * lines with; `// finds:` what else a program rightly shows.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readComment } from "../../../src/grader/format/comment.ts";
import { Recording } from "../../../src/grader/recording/recording.ts";
import { type FailedCheck, recognise } from "../../../src/grader/misconceptions/recognise.ts";
import type { LessonLinks } from "../../../src/grader/misconceptions/lesson-links.ts";
import type { Recognition } from "../../../src/grader/verdict.ts";
import type { Sources } from "../../../src/compiler/program.ts";
import { runHere } from "../../sandbox/run-here.ts";

export const FOLDER = resolve(import.meta.dirname, "programs");

export interface Proof {
  recogniser: string;
  /** `yes-in-a-loop.ts` */
  file: string;
  text: string;
  /** What the program is, in a sentence. */
  about: string;
  says: string;
  finds: string[];
  wanted: string[] | null;
}

export function proofs(): Proof[] {
  return readdirSync(FOLDER).flatMap((recogniser) =>
    readdirSync(resolve(FOLDER, recogniser)).map((file): Proof => {
      const text = readFileSync(resolve(FOLDER, recogniser, file), "utf8");
      const { fields } = readComment(text, ["says", "finds", "wanted"]);
      const listed = (words: string | undefined) => (words === undefined ? [] : words.split(", "));
      return {
        ...{ recogniser, file, text, about: /^\/\/ (.*)/.exec(text)?.[1] ?? "" },
        says: fields["says"]?.join(" ") ?? "",
        finds: listed(fields["finds"]?.[0]),
        wanted: fields["wanted"]?.[0] === undefined ? null : listed(fields["wanted"][0]),
      };
    }),
  );
}

export async function record(program: string | Sources): Promise<Recording> {
  const ran = await runHere(program);
  return new Recording({ ...ran, diagnostics: [] }, 0, "main.ts");
}

/** As a free run is looked at; or, where the program says what was wanted, as the run of a failed check. */
export async function recognised({ text, wanted }: Proof, lessons: LessonLinks = {}): Promise<Recognition[]> {
  const recording = await record(text);
  const failed: FailedCheck | null =
    wanted === null ? null : { message: "", compared: { wanted, got: [...recording.lines] } };
  return recognise(recording, lessons, failed);
}
