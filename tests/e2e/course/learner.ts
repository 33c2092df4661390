/** A learner without a pointer: looks at the page, and acts on it by keys alone. */
import { expect, type ElementHandle, type Locator, type Page } from "@playwright/test";

/** From one control to another of the same page: more than any page has. */
const MOST_KEYS = 600;

export class Learner {
  /** To be looked at. What acts on it stands below. */
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Replaces all of the text in focus. */
  async writeAnew(text: string): Promise<void> {
    await this.press("ControlOrMeta+A");
    await this.page.keyboard.insertText(text);
  }

  /** Tab by Tab, forth or back, until the target, or something in it, has the focus. */
  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeAttached();
    const wanted = await target.elementHandle();
    let turned = 0;
    let before: string | undefined;
    for (let keys = 0; keys < MOST_KEYS; keys += 1) {
      const where = await this.page.evaluate((wanted) => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return "above";
        if (wanted.contains(focused)) return "there";
        const position = focused.compareDocumentPosition(wanted);
        return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? "above" : "below";
      }, wanted);
      if (where === "there") return this.waitUntilAlive(wanted);
      if (before !== undefined && where !== before) {
        // It was passed over: what is not alive yet takes no focus.
        turned += 1;
        expect(turned, `times that Tab passed over ${String(target)}`).toBeLessThan(6);
        await this.waitUntilAlive(wanted);
      }
      before = where;
      await this.leaveEditor();
      await this.press(where === "below" ? "Shift+Tab" : "Tab");
    }
    throw new Error(`${MOST_KEYS} keys did not lead to ${String(target)}`);
  }

  async follow(link: Locator): Promise<void> {
    await this.goTo(link);
    await this.press("Enter");
  }

  /** Waits until the full editor has taken over from the sheet that is there at first. */
  async settleInEditor(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.closest(".monaco-editor") != null);
  }

  /** What the server has drawn answers as soon as its part of the page is alive. */
  private async waitUntilAlive(element: ElementHandle | null): Promise<void> {
    await this.page.waitForFunction(
      (element) =>
        element instanceof Element &&
        element.closest('[data-alive="false"]') === null &&
        element.matches(":not(:disabled)"),
      element,
    );
  }

  /** In an editor Tab indents, and Escape before it leaves. */
  private async leaveEditor(): Promise<void> {
    const inEditor = await this.page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== null && (focused.matches(".yp-area") || focused.closest(".monaco-editor") !== null);
    });
    if (!inEditor) return;
    await this.settleInEditor();
    await this.press("Escape");
  }
}
