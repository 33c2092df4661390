/** The names that learners' code sees without an import. JavaScript's own stay as they are. */
import { enter } from "./contextmanagers.ts";
import { block } from "./clock.ts";
import { builtinErrors } from "./errors.ts";
import { except_star } from "./except-star.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./groups.ts";
import { aiter, anext } from "./iteration.ts";
import { print } from "./print.ts";
import { repr, str } from "./repr.ts";

/**
 * Stands for CPU work that takes so many seconds: it holds the thread, and the loop with it, for that long. JavaScript's
 * own loops take no virtual time.
 */
export function burn(seconds: number): void {
  block(seconds);
}

export const builtins: Readonly<Record<string, unknown>> = {
  print,
  repr,
  str,
  enter,
  except_star,
  aiter,
  anext,
  burn,
  ...builtinErrors,
  BaseExceptionGroup,
  ExceptionGroup,
};
