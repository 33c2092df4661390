/** The module "contextvars": values that each task has for itself. */
export { Context, ContextVar, copy_context, Token } from "../asyncio/context.ts";
