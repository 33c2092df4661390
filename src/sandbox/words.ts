/** Errors that the engine makes quote the lowered code; this puts the learner's own names back. */
import { inLearnersWords } from "../compiler/positions.ts";
import type { Program } from "../compiler/program.ts";

/** Gives a function that mends the message of such an error, in place. */
export function learnersWords(program: Program): (error: unknown) => void {
  const names = Object.fromEntries(program.modules.flatMap((module) => Object.entries(module.names)));
  return (error) => {
    if (!(error instanceof TypeError || error instanceof ReferenceError)) return;
    const { message } = error;
    if (typeof message !== "string") return;
    const better = inLearnersWords(message, names);
    if (better !== message) error.message = better;
  };
}
