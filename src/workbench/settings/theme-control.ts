/** The page's theme, as the settings may change it; the page itself says how (`components/theme.ts`). */

/** Null: as the system has it. */
export type ThemeChoice = "light" | "dark" | null;

export interface ThemeControl {
  choice(): ThemeChoice;
  /** False where it could not be kept: it holds for this page then. */
  choose(choice: ThemeChoice): boolean;
}
