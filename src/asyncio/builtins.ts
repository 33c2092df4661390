/** The names that learners' code sees without an import. JavaScript's own stay as they are. */
import { enter } from "./contextmanagers.ts";
import { burn } from "./clock.ts";
import { builtinErrors } from "./errors.ts";
import { except_star } from "./except-star.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./groups.ts";
import { aiter, anext } from "./iteration.ts";
import { print } from "./print.ts";
import { repr, str } from "./repr.ts";

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
