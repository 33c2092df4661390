/**
 * A service was called once too often: anew in each round of a loop, again while the same call was under way, or by a task
 * that another one of the same line should have replaced.
 */
import type { TaskLife } from "../../analysis/facts.ts";
import { waitAt } from "../../analysis/standing.ts";
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { ServiceCall } from "../recording/reports.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const again: Rule = (run) => {
  const extra = extraCall(run);
  if (extra === null || extra.line === undefined) return null;
  return replaced(run, extra) ?? anew(run, extra) ?? meanwhile(run, extra);
};

/** The call that should not be: the one too many, or the first whose argument came once too often. */
function extraCall({ missed, compared, run }: Evidence): ServiceCall | null {
  if (missed?.kind === "asked")
    return missed.due === null ? (missed.service.calls[missed.index] ?? null) : null;
  const { wanted, got } = compared ?? {};
  if (missed !== null || !Array.isArray(wanted) || !Array.isArray(got) || got.length <= wanted.length)
    return null;
  const calls = run.serviceCalls.filter(({ service }) => service === run.serviceCalls[0]?.service);
  // A list of what one service was called with.
  if (calls.length !== got.length || !calls.every(({ args }, index) => args[0] === got[index])) return null;
  const left = [...(wanted as unknown[])];
  for (const call of calls) {
    const place = left.indexOf(call.args[0]);
    if (place === -1) return call;
    left.splice(place, 1);
  }
  return null;
}

/** Its task, or the one that made it, was alive when the same line made the next one, and nothing cancelled it. */
function replaced(run: Evidence, call: ServiceCall): Whereabouts | null {
  const { lives } = run.analysis;
  for (let life = lives.get(call.task); life !== undefined; life = lives.get(life.made.task)) {
    const next = nextOfLine(run, life, call.order.started ?? 0);
    if (next === undefined || life.requests.length > 0) continue;
    const wait = waitAt(run.analysis, life.task, next.made.seq);
    if (wait === null) continue;
    return {
      message:
        `${call.name} was called${onLine(run, call)}, at ${seconds(call.time)}, by the task ${taskWords(life)}, made${onLine(run, life.made)} at ${seconds(life.made.time)}. When that line made the next one, at ${seconds(next.made.time)}, the old one was still waiting${onLine(run, wait)} for \`${wait.text}\`, and kept running: a task does not end because its variable gets another. ` +
        "Cancel the old one before you make the new one.",
      at: life.made,
    };
  }
  return null;
}

function nextOfLine(run: Evidence, { task, made }: TaskLife, before: number): TaskLife | undefined {
  if (made.line === undefined || !run.isOwn(made)) return undefined;
  return [...run.analysis.lives.values()].find(
    (other) =>
      other.task > task &&
      other.made.line === made.line &&
      other.made.column === made.column &&
      other.made.seq < before &&
      other.made.time > made.time,
  );
}

/** The same was asked for while it was under way. */
function meanwhile(run: Evidence, call: ServiceCall): Whereabouts | null {
  const same = ({ service, args }: ServiceCall) =>
    service === call.service && args.length > 0 && JSON.stringify(args) === JSON.stringify(call.args);
  const first = run.run.serviceCalls.find(
    (one) =>
      one !== call &&
      same(one) &&
      one.line === call.line &&
      (one.order.started ?? Infinity) < (call.order.started ?? 0) &&
      (one.order.ended ?? Infinity) > (call.order.started ?? 0),
  );
  if (first === undefined) return null;
  return {
    message:
      `${call.name} was called${onLine(run, call)} at ${seconds(call.time)}, while the same call, of ${seconds(first.time)}, was not yet over: what is written down only after the \`await\` is not there for others who look meanwhile. ` +
      "Write down before the first `await` that it is under way: keep the task that fetches it, and let the others await that.",
    at: call,
  };
}

/** The same line of the same caller, once more, while the first was not over: no new try of what failed. */
function anew(run: Evidence, call: ServiceCall): Whereabouts | null {
  const lives = run.analysis.lives;
  // Who made the task that called it, where it was made for that line alone.
  const caller = ({ task, line }: ServiceCall) => {
    const life = lives.get(task);
    return life?.made.line === line && life?.maker !== "create_task" ? life?.made.task : task;
  };
  const first = run.run.serviceCalls.find(
    (one) =>
      one.service === call.service &&
      one.line === call.line &&
      (one.order.started ?? Infinity) < (call.order.started ?? 0) &&
      caller(one) === caller(call),
  );
  if (first === undefined || JSON.stringify(first.args) !== JSON.stringify(call.args)) return null;
  if ((first.order.ended ?? Infinity) < (call.order.started ?? 0)) return null;
  return {
    message: `Line ${call.line ?? 0} is reached again, and calls \`${call.called}\` again: first at ${seconds(first.time)}, and again at ${seconds(call.time)}, while the first was still under way. What should be done once is called, or made a task, once, before the loop.`,
    at: call,
  };
}
