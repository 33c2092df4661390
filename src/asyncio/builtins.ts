/** The names that learners' code sees without an import. JavaScript's own stay as they are. */
import { enter } from "./compiled/contextmanagers.ts";
import { burn } from "./clock/clock.ts";
import { builtinErrors } from "./python/errors.ts";
import { except_star } from "./compiled/except-star.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./python/groups.ts";
import { aiter, anext } from "./coroutines/iteration.ts";
import { print } from "./process/print.ts";
import { repr, str } from "./python/repr.ts";

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
