/** Python's keyword arguments, which learners pass as a last plain object: `create_task(f(), { name: "a" })`. */
import { isKeywords, type Keywords } from "./arguments.ts";

/** The keywords, if the value is a plain object that holds nothing else than these names; else null. */
export function takeKeywords(value: unknown, names: readonly string[]): Keywords | null {
  if (!isKeywords(value)) return null;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => names.includes(key)) ? value : null;
}

/**
 * Splits the keywords off a list of arguments whose last one may be a plain object of them. A plain object with other
 * keys is an argument like any other.
 */
export function splitKeywords<K extends object>(args: unknown[], names: readonly string[]): Partial<K> {
  const keywords = takeKeywords(args.at(-1), names);
  if (keywords === null) return {};
  args.pop();
  return keywords as Partial<K>;
}
