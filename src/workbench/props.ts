/** What a page hands to the workbench: plain data, for it crosses from the built page into the island. */
import type { Answer } from "./answer/answer.ts";

export interface WorkbenchFile {
  /** The path that the program knows it by, such as `main.ts`. */
  path: string;
  text: string;
  /** Shown, not editable. */
  readOnly?: boolean;
  /** No tab and no editor of its own: the answer's pane shows it in its own way. Kept as a draft like any other. */
  inAnswer?: boolean;
  /** The text highlighted already, as the inner HTML of a `<code>`. The workbench makes it itself where it is missing. */
  html?: string;
}

export interface WorkbenchProps {
  /** Unique and stable over builds: the draft is kept under it. */
  id: string;
  kind: "program" | "exercise";
  title: string;
  files: WorkbenchFile[];
  /** The path of the file that Run starts; empty where there is nothing to run. */
  entry: string;
  /** The same program in Python, one tab away. */
  python?: { text: string; html?: string };
  exercise?: {
    slug: string;
    /** HTML, given one after another. */
    hints: string[];
    /** How it is answered, where that is not by editing a program. */
    answer?: Answer;
  };
}
