/** What asyncio's own callbacks do, in a learner's words. Their names are CPython's; see `asCallback` in the runtime. */
import { painted } from "../../run/output/drawn.ts";

const words: readonly [start: string, does: (task: string) => string][] = [
  ["_set_result_unless_cancelled", (task) => (task === "" ? "ends a wait" : `ends the sleep of ${task}`)],
  ["Timeout._on_timeout", (task) => (task === "" ? "ends a timeout" : `timeout of ${task}`)],
  [
    "_AsCompletedIterator._handle_timeout",
    (task) => (task === "" ? "ends a wait" : `time is up for ${task}`),
  ],
  ["_AsCompletedIterator._handle_completion", () => "as_completed takes a result"],
  ["BaseSelectorEventLoop._accept_connection", () => "accepts a connection"],
  ["_release_waiter", (task) => (task === "" ? "ends a wait" : `time is up for ${task}`)],
  ["_run_until_complete_cb", () => "stops the loop"],
  ["gather.<locals>._done_callback", () => "gather takes a result"],
  ["_wait.<locals>._on_completion", () => "wait() takes a result"],
  ["shield.<locals>", () => "shield passes a result on"],
  ["TaskGroup._on_task_done", () => "task group takes a result"],
  ["_chain_future.<locals>._set_state", () => "delivers a thread's result"],
  ["_chain_future.<locals>", () => "links two futures"],
  ["run_coroutine_threadsafe", () => "starts a thread's coroutine"],
];

/** True for a callback of asyncio itself, not of the learner's. */
export const isInternal = (name: string) => / at asyncio\//.test(name) || name === "Timeout._on_timeout()";

/** `task` is the name of the task for which it is done, where there is one. Of the learner's own: the name, as it is. */
export function callbackWords(name: string, task: string): string {
  if (!isInternal(name)) return painted(name);
  const known = words.find(([start]) => name.startsWith(start));
  return known === undefined ? name.replace(/ at asyncio\/.*$/, "") : known[1](task);
}
