/** The module "contextlib". */
export { enter } from "../asyncio/contextmanagers.ts";
