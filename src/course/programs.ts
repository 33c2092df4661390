/**
 * The programs that stand beside a lesson: `hello.ts` and its Python twin `hello.py`. Both print the same; the tests run
 * both and compare.
 */

import { plainText } from "../grader/reading/plain-text.ts";

/** What the site hands in: each file below `content/`, its path there -> its text. */
export type Files = Readonly<Record<string, string>>;

export interface ProgramFiles {
  /** `hello.ts` */
  path: string;
  text: string;
  python: { path: string; text: string };
}

/** Finds `src` and its twin in the lesson's folder; says what to add when either is missing. */
export function findProgram(files: Files, folder: string, src: string): ProgramFiles {
  const twin = src.replace(/\.ts$/, ".py");
  const text = files[`${folder}/${src}`];
  const python = files[`${folder}/${twin}`];
  if (!src.endsWith(".ts") || text === undefined) {
    const here = Object.keys(files)
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".ts"))
      .map((path) => path.slice(folder.length + 1));
    throw new Error(
      `content/${folder}: <Program src="${src}" /> names no program there. ` +
        `It has: ${here.join(", ") || "none"}. Add content/${folder}/${src}, or name one of these.`,
    );
  }
  if (python === undefined) {
    throw new Error(
      `content/${folder}/${src} has no Python twin. Add content/${folder}/${twin}, which prints the same.`,
    );
  }
  return { path: src, text: shown(text), python: { path: twin, text: shown(python) } };
}

/** Without the last line break, which an editor would show as one more line. */
const shown = (text: string) => plainText(text).trimEnd();
