import { equals } from "@vitest/expect";

/** Where `because()` puts why the check that runs fails. */
let reasons: string[] | null = null;

/**
 * Says why, should this check fail: an author's words for a wrong answer that is known. `isSo` must be true of that answer
 * alone, for whoever reads the words takes them for true.
 *
 *     const it = await run({ driver: "two-customers" });
 *     because(it.call("Ann").value === 13, "Both customers pay for everything: the bill adds up all prices, not those of its items.");
 *     expect(it.call("Ann")).toGive(7);
 *
 * It fails nothing by itself: a matcher after it says what came out, and then these words say why.
 */
export function because(isSo: boolean, words: string): void {
  if (reasons === null) {
    throw new Error("because() was called outside a check. Call it in a check's body, before what may fail.");
  }
  if (words.trim() === "") {
    throw new Error(
      "because() was given no words. Say what the program does, why that is wrong, and what would be right.",
    );
  }
  if (isSo) reasons.push(words);
}

/** Whether two values are the same as plain data: a condition for `because`. */
export function same(one: unknown, other: unknown): boolean {
  return equals(one, other);
}

/** A check begins: the list that its reasons will be in. */
export function startReasons(): readonly string[] {
  reasons = [];
  return reasons;
}

/** The check is over. */
export function endReasons(): void {
  reasons = null;
}
