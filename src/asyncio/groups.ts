/** Exception groups: several errors raised as one (PEP 654). TaskGroup raises them. */
import { typeName } from "./repr.ts";
import { isException, PythonError, ValueError } from "./errors.ts";

type ErrorClass = abstract new (...args: never[]) => Error;
/** What picks errors out of a group: a class, several, or a function. */
export type Condition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);

function isErrorClass(value: unknown): value is ErrorClass {
  return (
    typeof value === "function" &&
    (value === Error || Error.prototype.isPrototypeOf(value.prototype as object))
  );
}

function matcher(condition: Condition): (error: Error) => boolean {
  if (Array.isArray(condition)) {
    const classes = condition as readonly ErrorClass[];
    return (error) => classes.some((each) => error instanceof each);
  }
  if (isErrorClass(condition)) return (error) => error instanceof condition;
  if (typeof condition === "function") return condition;
  throw new TypeError(
    "expected an exception type, a tuple of exception types, or a callable (other than a class)",
  );
}

/** Several errors in one; `exceptions` holds them, and they may be groups themselves. */
export class BaseExceptionGroup extends PythonError {
  readonly exceptions: readonly Error[];

  constructor(message: string, exceptions: Iterable<Error>, options?: { cause: unknown }) {
    if (typeof message !== "string") {
      throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
    }
    if (
      typeof (exceptions as Partial<Iterable<Error>> | null | undefined)?.[Symbol.iterator] !== "function"
    ) {
      throw new TypeError("second argument (exceptions) must be a sequence");
    }
    const list = [...exceptions];
    if (list.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
    list.forEach((each, i) => {
      if (!(each instanceof Error))
        throw new ValueError(`Item ${i} of second argument (exceptions) is not an exception`);
    });
    super(message, list, ...(options === undefined ? [] : [options]));
    this.exceptions = list;
    if (new.target === BaseExceptionGroup && list.every(isException)) {
      // As in Python: a base group of ordinary exceptions is an ordinary group.
      return new ExceptionGroup(message, list, options);
    }
  }

  protected override describe(args: readonly unknown[]): string {
    return String(args[0]);
  }

  /** Python's `str(group)`; `message` is what it was made with. */
  __str__(): string {
    const { length } = this.exceptions;
    return `${this.message} (${length} sub-exception${length === 1 ? "" : "s"})`;
  }

  /** A group like this one around other errors; what `split` and `subgroup` make. Override it in a class of your own. */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.args[0] as string, exceptions);
  }

  /** The part of the group that matches, with its nesting; null if there is none. */
  subgroup(condition: Condition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /** The part that matches and the rest; null for an empty one. */
  split(condition: Condition): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    return this.divide(matcher(condition));
  }

  private divide(matches: (error: Error) => boolean): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    if (matches(this)) return [this, null];
    const inside: Error[] = [];
    const outside: Error[] = [];
    for (const each of this.exceptions) {
      if (each instanceof BaseExceptionGroup) {
        const [yes, no] = each.divide(matches);
        if (yes !== null) inside.push(yes);
        if (no !== null) outside.push(no);
      } else (matches(each) ? inside : outside).push(each);
    }
    return [this.part(inside), this.part(outside)];
  }

  private part(exceptions: readonly Error[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const part = this.derive(exceptions);
    if (this.cause !== undefined) part.cause = this.cause;
    return part;
  }
}

/** A group of ordinary errors: `new ExceptionGroup("two things failed", [a, b])`. */
export class ExceptionGroup extends BaseExceptionGroup {
  constructor(message: string, exceptions: Iterable<Error>, options?: { cause: unknown }) {
    super(message, exceptions, options);
    if (!this.exceptions.every(isException))
      throw new TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
  }
}
