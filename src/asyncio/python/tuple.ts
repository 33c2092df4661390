import { repr } from "./repr.ts";

/** A list that Python would have as a tuple, and that is shown as one: an address, for instance. */
export class Tuple extends Array<unknown> {
  override toString(): string {
    return repr(this);
  }
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

export function tuple(...items: unknown[]): Tuple {
  const made = new Tuple();
  made.push(...items);
  return made;
}
