/** What a workbench is made of: plain data. What of it crosses from the built page into the island says handed.ts. */
import type { Answer } from "./answer/answer.ts";

export interface WorkbenchFile {
  /** The path that the program knows it by, such as `main.ts`. */
  path: string;
  text: string;
  /** Shown, not editable. */
  readOnly?: boolean;
  /** The exercise whose answer this is: the learner's own, or the course's. It comes with intent; see `brought/`. */
  brought?: { slug: string; title: string };
  /** A program that calls the learner's; Run runs it while its tab is on show. It is read only. */
  driver?: boolean;
  /** No tab and no editor of its own: the answer's pane shows it in its own way. Kept as a draft like any other. */
  inAnswer?: boolean;
}

/** Has a tab and an editor of its own. */
export const isShown = ({ inAnswer = false }: WorkbenchFile) => !inAnswer;

export interface WorkbenchProps {
  /** Unique and stable over builds: the draft is kept under it. */
  id: string;
  kind: "program" | "exercise";
  title: string;
  files: WorkbenchFile[];
  /** The path of the file that Run starts; empty where there is nothing to run. */
  entry: string;
  /** The same program in Python, one tab away. */
  python?: { text: string };
  exercise?: {
    slug: string;
    /** How many there are; sealed.ts has them. */
    hints: number;
    /** How it is answered, where that is not by editing a program. */
    answer?: Answer;
  };
}
