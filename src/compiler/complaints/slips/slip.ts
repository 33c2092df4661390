/** What a text of TypeScript shows that means something else than it seems to, and what would be right. */

export interface Edit {
  start: number;
  length: number;
  text: string;
}

export interface Slip {
  code: string;
  /** `warning`: the program is one as it is, but hardly the one that is meant. */
  severity: "error" | "warning";
  offset: number;
  length: number;
  message: string;
  help: string;
  /** Makes the text what `help` says. None where what would be right depends on more than the text. */
  edits: Edit[];
  /** Up to where complaints from the slip's place on are its echo; where nothing is said, those of its line are. */
  until?: number;
}
