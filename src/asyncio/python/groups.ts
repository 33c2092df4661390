/** Exception groups: several errors raised as one (PEP 654). TaskGroup raises them. */
import { typeName, tuple, tupleOf } from "./repr.ts";
import { isException, PythonError, ValueError } from "./errors.ts";

type ErrorClass = abstract new (...args: never[]) => Error;
/** What picks errors out of a group: a class, several, or a function. */
export type Condition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);

/** A Python tuple: what matches and what does not. */
type Parts = [BaseExceptionGroup | null, BaseExceptionGroup | null];

function isErrorClass(value: unknown): value is ErrorClass {
  return (
    typeof value === "function" &&
    (value === Error || Error.prototype.isPrototypeOf(value.prototype as object))
  );
}

function matcher(condition: Condition): (error: Error) => boolean {
  if (Array.isArray(condition) && condition.every(isErrorClass)) {
    const classes: readonly ErrorClass[] = condition;
    return (error) => classes.some((each) => error instanceof each);
  }
  if (isErrorClass(condition)) return (error) => error instanceof condition;
  if (typeof condition === "function") return condition;
  throw new TypeError(
    "expected an exception type, a tuple of exception types, or a callable (other than a class)",
  );
}

/**
 * Several errors in one; `exceptions` holds them, and they may be groups themselves. With ordinary errors only, it is an
 * `ExceptionGroup`. Follows PEP 654.
 */
export class BaseExceptionGroup extends PythonError {
  /** The errors of the group. */
  readonly exceptions: readonly Error[];

  constructor(message: string, exceptions: Iterable<Error>, options?: { cause: unknown }) {
    if ((exceptions as unknown) === undefined) {
      const given = (message as unknown) === undefined ? 0 : 1;
      throw new TypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${given} given)`);
    }
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
    this.exceptions = tupleOf(list) as readonly unknown[] as readonly Error[];
    if (new.target === BaseExceptionGroup && list.every(isException)) {
      // As in Python: a base group of ordinary exceptions is an ordinary group.
      return new ExceptionGroup(message, list, options);
    }
  }

  protected override _describe(args: readonly unknown[]): string {
    return String(args[0]);
  }

  /** Python's `str(group)`; `message` is what it was made with. */
  __str__(): string {
    const { length } = this.exceptions;
    return `${this.message} (${length} sub-exception${length === 1 ? "" : "s"})`;
  }

  /** A group like this one around other errors; what `split` and `subgroup` make. Override it in a class of your own. */
  derive(excs: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.args[0] as string, excs);
  }

  /**
   * The part of the group that matches a class, one of several classes, or a function; with its nesting. null if there is
   * none: `group.subgroup(ValueError)`.
   */
  subgroup(matcher_value: Condition): BaseExceptionGroup | null {
    return this.split(matcher_value)[0];
  }

  /** The part that matches and the rest; null for an empty one: `const [bad_values, rest] = group.split(ValueError)`. */
  split(matcher_value: Condition): Parts {
    return this._divide(matcher(matcher_value));
  }

  private _divide(matches: (error: Error) => boolean): Parts {
    if (matches(this)) return tuple(this, null) as unknown as Parts;
    const inside: Error[] = [];
    const outside: Error[] = [];
    for (const each of this.exceptions) {
      if (each instanceof BaseExceptionGroup) {
        const [yes, no] = each._divide(matches);
        if (yes !== null) inside.push(yes);
        if (no !== null) outside.push(no);
      } else (matches(each) ? inside : outside).push(each);
    }
    return tuple(this._part(inside), this._part(outside)) as unknown as Parts;
  }

  private _part(exceptions: readonly Error[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const part: unknown = this.derive(exceptions);
    if (!(part instanceof BaseExceptionGroup)) {
      throw new TypeError("derive must return an instance of BaseExceptionGroup");
    }
    for (const note of this.__notes__) part.add_note(note);
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
