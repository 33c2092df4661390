/** What axe has to complain of. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** In the whole page, or in these parts of it: `rule: element` each. */
export async function axeComplaints(page: Page, ...parts: string[]): Promise<string[]> {
  // Its other mode asks frames of other origins as well, by way of a page of its own, and takes four times as long; ours are
  // the sandbox's, which show nothing.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** In both themes, for a page that follows the system's: `theme: rule: element` each. */
export async function axeComplaintsInBothThemes(page: Page, ...parts: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    // Reduced motion: no colour is caught on its way to another.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    found.push(...(await axeComplaints(page, ...parts)).map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}
