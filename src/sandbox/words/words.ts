/** Errors that the engine makes, in one wording for all engines and with the learner's own names where they quote lowered code. */
import { isProxied, peek } from "../../asyncio/python/peek.ts";
import { inLearnersWords } from "../../compiler/positions.ts";
import type { Program } from "../../compiler/program.ts";
import { engineHere, inItsClass, inOneWording, isEnginesError } from "./engine-words.ts";

/** Gives a function that fixes the message of such an error, in place. */
export function learnersWords(program: Program): (error: unknown) => void {
  const engine = engineHere();
  const names = Object.fromEntries(program.modules.flatMap((module) => Object.entries(module.names)));
  return (error) => {
    if (typeof error !== "object" || error === null || isProxied(error) || !isEnginesError(error)) return;
    const message = peek(error, "message");
    if (typeof message !== "string") return;
    inItsClass(error);
    const better = inLearnersWords(inOneWording(engine, message), names);
    // A program may have frozen it.
    if (better !== message) Reflect.set(error, "message", better);
  };
}
