/** The module "asyncio" of the model: what the rules' programs call. */
export { gather } from "./gather.ts";
export { get_running_loop } from "./loop.ts";
export { create_task, current_task, run } from "./run.ts";
export { sleep } from "./sleep.ts";
