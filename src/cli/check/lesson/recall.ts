/** The questions that an author chose for the head of a lesson: each must be one that an earlier lesson asks. */
import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { tagsIn } from "../../../course/mdx.ts";
import { positionOf, type Complaint } from "../../../grader/format/complaint.ts";
import { kindOf } from "../../../grader/format/front-matter.ts";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import { nearest } from "../../../grader/reading/nearest.ts";
import { cardsIn } from "../../../practice/cards.ts";
import { COMES_BACK } from "../../../practice/question.ts";
import { cardId } from "../../../practice/variants/card-id.ts";
import { addressOfLesson } from "../site.ts";

const textOf = (path: string) => {
  const text = readAuthorFile(path);
  return typeof text === "string" ? text : "";
};

/** The ids of what a lesson asks, as `components/practice/questions.ts` has them. */
function askedIn(mdx: string, folder: string, root: string): string[] {
  const lesson = addressOfLesson(folder).replace(/^\/learn\/|\/$/g, "");
  const exercises = tagsIn(mdx, ["Exercise"]).flatMap(({ attributes: { slug } }) => slug ?? []);
  return [
    ...cardsIn(mdx).map(({ name }) => cardId(lesson, name)),
    ...exercises.filter((slug) =>
      COMES_BACK.has(kindOf(textOf(join(root, "exercises", slug, "exercise.md"))) ?? ""),
    ),
  ];
}

/** `recall`: as the front matter of the lesson has it. */
export function recallFaults(folder: string, recall: readonly string[], root: string): Complaint[] {
  if (recall.length === 0) return [];
  const path = join(folder, "index.mdx");
  const file = relative(root, path);
  const earlier = globSync("content/[0-9]*/[0-9]*/index.mdx", { cwd: root })
    .filter((other) => other < file)
    .flatMap((other) => askedIn(textOf(join(root, other)), join(root, dirname(other)), root));
  return recall
    .filter((id) => !earlier.includes(id))
    .map((id): Complaint => {
      const [likely] = nearest(id, earlier, 1);
      return {
        file,
        ...positionOf(textOf(path), id),
        what: `\`recall\` names \`${id}\`, which no earlier lesson asks`,
        why: "a lesson begins with questions that its readers have met: predict and choose exercises, and cards",
        repair: likely === undefined ? "name a question of an earlier lesson" : `write \`${likely}\``,
      };
    });
}
