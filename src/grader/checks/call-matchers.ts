/** The matchers for what a driver called: `expect(it.call("total")).toGive(3)`, `expect(it.service("fetch")).toBeAsked(2)`. */
import type { MatcherState, MatchersObject } from "@vitest/expect";
import { answer, asCall, asService } from "./matcher.ts";
import type { DriverCall, ReportedError, ServiceCall } from "../recording/reports.ts";
import { endOf, startOf } from "../recording/span.ts";
import { aside, pythonValue, quote, sameTime, sentence } from "../wording.ts";
import { counted, list, seconds } from "../measures.ts";

export const callMatchers = {
  toGive(this: MatcherState, received: unknown, wanted: unknown) {
    const call = asCall("toGive", received);
    const same = call.outcome === "returned" && equal(call.value, plain(wanted));
    return answer(this, {
      holds: same,
      no: () => [
        call.outcome === "returned"
          ? `\`${call.name}\` should return ${pythonValue(plain(wanted))}, but returned ${pythonValue(call.value)}${aside(endOf(call))}.`
          : `\`${call.name}\` should return ${pythonValue(plain(wanted))}, but ${howItEnded(call)}`,
        endOf(call),
      ],
      ...(call.outcome === "returned" && { compared: { wanted: plain(wanted), got: call.value } }),
      missed: { kind: "value", call, wanted: plain(wanted) },
      yes: () => [`\`${call.name}\` returned ${pythonValue(call.value)}${aside(endOf(call))}.`, endOf(call)],
    });
  },

  toRaise(this: MatcherState, received: unknown, type: string, message: string | RegExp = "") {
    const call = asCall("toRaise", received);
    const { error } = call;
    const fits =
      error?.error === type &&
      (typeof message === "string" ? error.message.includes(message) : message.test(error.message));
    const wanted = `${type}${message === "" ? "" : `: ${String(message)}`}`;
    return answer(this, {
      holds: fits,
      no: () => [`\`${call.name}\` should raise ${wanted}, but ${howItEnded(call)}`, endOf(call)],
      missed: { kind: "error", call, type },
      yes: () => [`\`${call.name}\` raised ${errorText(error!)}${aside(endOf(call))}.`, endOf(call)],
    });
  },

  toBeAsked(this: MatcherState, received: unknown, times: number) {
    const service = asService("toBeAsked", received);
    const { called, calls } = service;
    const at = calls[times] ?? calls.at(-1);
    const made = calls.length === 0 ? "never" : `${often(calls.length)}: ${listed(calls)}`;
    return answer(this, {
      holds: calls.length === times,
      no: () => [
        `\`${called}\` should be called ${often(times)}, but was called ${made}.`,
        at && startOf(at),
      ],
      missed: {
        kind: "asked",
        service,
        index: Math.min(times, calls.length),
        due: calls.length > times ? null : Infinity,
      },
      yes: () => [`\`${called}\` was called ${made}.`, at && startOf(at)],
    });
  },

  toBeAskedAt(this: MatcherState, received: unknown, times: readonly number[]) {
    const service = asService("toBeAskedAt", received);
    const { called, calls } = service;
    const wrong = times.findIndex((time, index) => !sameTime(calls[index]?.time ?? NaN, time));
    const holds = wrong === -1 && calls.length === times.length;
    const different = wrong === -1 ? times.length : wrong;
    const call = calls[different];
    return answer(this, {
      holds,
      no: () => {
        const [want] = times.slice(different);
        if (call === undefined) {
          return [
            `Call ${different + 1} of \`${called}\` should come at ${seconds(want!)}, but never came: there ${calls.length === 1 ? "was" : "were"} ${counted(calls.length, "call")}${calls.length === 0 ? "" : `, ${listed(calls)}`}.`,
            calls.at(-1) && endOf(calls.at(-1)!),
          ];
        }
        return [
          want === undefined
            ? `Call ${different + 1} of \`${called}\` came at ${seconds(call.time)}, but there should be only ${times.length}.`
            : `Call ${different + 1} of \`${called}\`, ${call.name}, should come at ${seconds(want)}, but came at ${seconds(call.time)}.`,
          startOf(call),
        ];
      },
      missed: { kind: "asked", service, index: different, due: times[different] ?? null },
      yes: () => [`\`${called}\` was called at exactly these times.`, calls[0] && startOf(calls[0])],
    });
  },
} satisfies MatchersObject;

const often = (times: number) => (times === 1 ? "once" : times === 2 ? "twice" : `${times} times`);

const listed = (calls: readonly ServiceCall[]) =>
  list(
    (calls.length > 6 ? calls.slice(0, 6) : calls)
      .map(({ name, time }) => `${name} at ${seconds(time)}`)
      .concat(calls.length > 6 ? [`${calls.length - 6} more`] : []),
  );

function howItEnded(call: DriverCall): string {
  if (call.outcome === "returned") return `returned ${pythonValue(call.value)}${aside(endOf(call))}.`;
  if (call.error !== null) {
    const { at, help } = call.error;
    return `raised ${errorText(call.error)}${aside(at)}.${help === null ? "" : ` ${sentence(help)}`}`;
  }
  return "never ended.";
}

/** Its end often says what to do. */
const LONGEST_ERROR = 600;

export function errorText({ error, message, exceptions = [] }: ReportedError): string {
  const held = exceptions.length === 0 ? "" : ` [${exceptions.map(errorText).join(", ")}]`;
  return `${error}${message === "" ? "" : `: ${quote(sentence(message).replace(/[.:]$/, ""), LONGEST_ERROR)}`}${held}`;
}

/** What an author wrote, as a driver would have reported it. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** Plain data, compared whole; numbers that are sums of fractions may differ in their last bits. */
function equal(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return one === other || sameTime(one, other);
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        equal((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
