/** The module "contextvars": values that each task has for itself (PEP 567). */
export { Context, ContextVar, copy_context, Token } from "../asyncio/process/context.ts";
