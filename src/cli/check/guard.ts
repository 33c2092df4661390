/**
 * Nothing that an author's file holds may end the check: whatever goes wrong while a file is looked at becomes a complaint
 * about that file, and the check goes on with the next.
 */
import type { Complaint } from "../../grader/format/complaint.ts";

/** What `work` gives; if it throws, what `otherwise` makes of the complaint. `file` is the path to name in it. */
export async function guarded<Result>(
  file: string,
  work: () => Result | Promise<Result>,
  otherwise: (complaint: Complaint) => Result,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    return otherwise(unforeseen(file, error));
  }
}

/** A complaint about what nobody thought of. */
export function unforeseen(file: string, error: unknown): Complaint {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    file,
    line: 1,
    column: 1,
    what: "this could not be checked",
    why: `the check itself failed on it, with ${said.replaceAll(/\s+/g, " ").slice(0, 300)}`,
    repair: "look for something odd in this file; and if there is nothing, report it, with the file",
  };
}
