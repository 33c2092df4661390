/** A service was called too early: what began it together with the call before, or what had let it go on. */
import { seconds } from "../measures.ts";
import { onLine } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { ServiceCall } from "../recording/reports.ts";
import { sameTime } from "../wording.ts";
import { leftSetSince } from "../recording/held.ts";
import { callIn } from "./places.ts";
import { ownPlace } from "../recording/own-place.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const early: Rule = (run) => {
  if (run.missed?.kind !== "asked" || run.missed.due === null) return null;
  const { due, service, index } = run.missed;
  const call = service.calls[index];
  if (call === undefined || call.time >= due || sameTime(call.time, due)) return null;
  const before = service.calls[index - 1];
  return (
    together(run, call, before) ??
    released(run, call) ??
    atOneTime(run, call) ??
    leftSet(run, call) ??
    passedBy(run, call, due)
  );
};

/** Both were made tasks by one `gather`, and the one before was to end first. */
function together(run: Evidence, call: ServiceCall, before: ServiceCall | undefined): Whereabouts | null {
  const mine = run.analysis.lives.get(call.task);
  const other = before && run.analysis.lives.get(before.task);
  if (before === undefined || mine === undefined || other === undefined || mine === other) return null;
  if (mine.made.line === undefined || mine.made.line !== other.made.line || !run.isOwn(mine.made))
    return null;
  if ((before.order.ended ?? Infinity) < (call.order.started ?? 0) || !sameTime(before.time, call.time))
    return null;
  // Waits of their own between would be the reason.
  if (run.waitsOf(call.task).some(({ seq }) => seq < (call.order.started ?? 0))) return null;
  const maker = mine.maker === "create_task" ? "The task made" : `\`${mine.maker}\``;
  return {
    message:
      `${maker}${onLine(run, mine.made)} started it together with ${before.name}, which was under way until ${seconds(before.ended ?? before.time)}. ` +
      "To do one after the other, `await` each call in a loop.",
    at: mine.made,
  };
}

/** A permit came back. */
function released(run: Evidence, call: ServiceCall): Whereabouts | null {
  const wait = run.waitsOf(call.task).findLast(({ seq }) => seq < (call.order.started ?? 0));
  const lock = wait && run.primitives.get(wait.primitive);
  if (wait === undefined || lock === undefined || !["lock", "semaphore"].includes(wait.kind)) return null;
  const back = lock.events.findLast(
    ({ action, seq }) => action === "released" && seq < (call.order.started ?? 0),
  );
  if (back === undefined || !sameTime(back.time, call.time) || !run.isOwn(wait)) return null;
  const who = callIn(run, back.task, back.seq);
  const by = who === undefined ? "another" : `\`${who.name}\``;
  const what = wait.kind === "lock" ? "lock" : "permit";
  return {
    message: `It had waited${onLine(run, wait)} for a ${what}, and got it at ${seconds(back.time)}, when ${by} gave it back: a ${what} is free again as soon as it is given back, so it limits how many run at once, and not how many begin in a time. Hold it as long as the limit lasts.`,
    at: wait,
  };
}

/** Several had slept on one line, until the same moment. */
function atOneTime(run: Evidence, call: ServiceCall): Whereabouts | null {
  const mine = run.waitsOf(call.task).findLast(({ seq }) => seq < (call.order.started ?? 0));
  if (mine?.until == null || !/^sleep\(/.test(mine.text) || !run.isOwn(mine) || mine.line === undefined)
    return null;
  const others = run.waits.filter(
    (one) =>
      one.line === mine.line &&
      one.file === mine.file &&
      sameTime(one.time, mine.time) &&
      one.until === mine.until,
  );
  if (others.length < 2) return null;
  return {
    message: `It had waited${onLine(run, mine)} for \`${mine.text}\`, since ${seconds(mine.time)}, and so had ${others.length === 2 ? "another one" : `${others.length - 1} others`}, until the same moment: what several compute before any of them has written down its own comes out the same for all. Write it down before the \`await\`, or hold a lock around reading, waiting and writing.`,
    at: mine,
  };
}

/** It had waited for an event in an earlier round, and nothing has cleared that since: it keeps nothing waiting any more. */
function leftSet(run: Evidence, call: ServiceCall): Whereabouts | null {
  const start = call.order.started ?? 0;
  const waits = run.waitsOf(call.task).filter(({ seq }) => seq < start);
  const earlier = waits.findLast(({ kind }) => kind === "event");
  const event = earlier && run.primitives.get(earlier.primitive);
  // The wait right before the call is what let it go on.
  if (event === undefined || earlier === waits.at(-1)) return null;
  const set = leftSetSince(event, start);
  if (set === undefined || !run.isOwn(set) || set.line === undefined) return null;
  const made = event.made === null ? "" : onLine(run, event.made);
  return {
    message: `The event${made && ` made${made}`} was set${onLine(run, set)}, at ${seconds(set.time)}, and nothing has cleared it since. An event stays set: each later \`wait()\` returns at once. Call \`clear()\` before anything has to wait for it again.`,
    at: set,
  };
}

/** Another call was under way, whose end was to be waited for. */
function passedBy(run: Evidence, call: ServiceCall, due: number): Whereabouts | null {
  const start = call.order.started ?? 0;
  const other = run.run.serviceCalls.find(
    (one) =>
      one.service === call.service &&
      one.task !== call.task &&
      (one.order.started ?? Infinity) < start &&
      (one.order.ended ?? 0) > start &&
      one.ended !== null &&
      sameTime(one.ended, due),
  );
  const wait = run.waitsOf(call.task).findLast(({ seq }) => seq < start);
  const place = wait === undefined ? null : ownPlace(run, wait);
  if (other === undefined || wait === undefined || place === null) return null;
  const text = wait === place ? ` for \`${wait.text}\`` : "";
  return {
    message: `\`${other.name}\` was still under way then, and ended at ${seconds(due)}: after the wait${onLine(run, place)}${text}, nothing made this call wait for that, too. To continue only when all of them are done, await them all, round by round, or let them meet at an \`asyncio.Barrier\`.`,
    at: place,
  };
}
