/** What `npm run check` complains of in a small house: without grading where the test is not about grading. */
import { checkHouse } from "../../../src/cli/check/house.ts";
import { chosen } from "../../../src/cli/check/targets.ts";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import type { Grader } from "../../../src/grader/grading/node.ts";
import type { Sandbox } from "../../../src/sandbox/run.ts";
import { lesson, makeHouse } from "../house.ts";

export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** A program runs nowhere: what is asked here is asked of texts. */
const noSandbox: Sandbox = {
  run: () => Promise.resolve({ diagnostics: [] } as unknown as Awaited<ReturnType<Sandbox["run"]>>),
  warm: () => Promise.resolve(),
  dispose: () => undefined,
};
const noGrader: Grader = {
  grade: () => Promise.reject(new Error("no exercise is graded in this test")),
  dispose: () => undefined,
};

export async function complaintsIn(root: string, ...paths: string[]): Promise<string[]> {
  const { complaints } = await checkHouse(chosen(root, paths, [root]), {
    root,
    sandbox: noSandbox,
    grader: noGrader,
    progress: () => undefined,
    done: () => undefined,
  });
  return complaints.map(formatComplaint);
}

export const LESSON = "content/01-basics/01-hello";

/** What is said of the lesson with this text below its front matter, which is 11 lines long, and an empty one. */
export async function ofLesson(body: string, changes: Changes = {}): Promise<string[]> {
  const text = `${lesson.split("---\n").slice(0, 2).join("---\n")}---\n\n${body}`;
  const root = makeHouse({
    [`${LESSON}/index.mdx`]: text,
    [`${LESSON}/hello.ts`]: null,
    [`${LESSON}/hello.py`]: null,
    ...changes,
  });
  const found = await complaintsIn(root, LESSON);
  return found.map((line) => line.replaceAll(`${LESSON}/`, ""));
}
