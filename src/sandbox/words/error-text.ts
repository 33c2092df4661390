/** `${error}` and `String(error)` of JavaScript's own errors give what Python's `str(error)` does: the message alone. */
import { countAsUsual, str } from "../../asyncio/python/repr.ts";

/** For a realm that serves one run; a class of the learner's may say otherwise with a `toString` of its own. */
export function writeErrorsAsPython(): void {
  const toString = function (this: unknown): string {
    return this instanceof Error ? str(this) : "Error";
  };
  countAsUsual(toString);
  Object.defineProperty(Error.prototype, "toString", {
    value: Object.defineProperty(toString, "name", { value: "toString" }),
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
