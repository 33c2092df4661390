/** The module "sys": the streams that `print(..., { file })` and logging write to, and the way to end a program. */
import { SystemExit } from "../asyncio/python/errors.ts";

export { stderr, stdout } from "../asyncio/process/print.ts";

/** Ends the program by raising SystemExit. */
export function exit(status: unknown = null): never {
  throw status === null ? new SystemExit() : new SystemExit(status);
}
