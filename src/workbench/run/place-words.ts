/** Where something is in a program, as people read it. */
import { isShown, type WorkbenchFile } from "../props.ts";

/** `line 4`; of a program of several files, `client.ts, line 4`. */
export const placeWords = (
  files: readonly WorkbenchFile[],
  { file, line }: { file: string; line: number },
) => (files.filter(isShown).length > 1 ? `${file}, line ${line}` : `line ${line}`);
