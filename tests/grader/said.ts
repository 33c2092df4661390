/** What a check says, and where; null if it passes. */
import { CheckFailure } from "../../src/grader/checks/checks.ts";

export function said(check: () => void): { message: string; at: CheckFailure["at"] } | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof CheckFailure)) throw error;
    return { message: error.message, at: error.at };
  }
}

export const message = (check: () => void) => said(check)?.message ?? null;
