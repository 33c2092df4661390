import { expect, test, type Page } from "@playwright/test";
import { axeComplaints } from "./site/axe.ts";
import { exercise, firstProgram, LESSON, runToEnd } from "./workbench/page.ts";

const settingsOf = (page: Page) => page.getByRole("dialog", { name: "Settings" });
const opener = (page: Page) => page.locator("header").getByRole("button", { name: "Settings", exact: true });

const audit = (page: Page) => axeComplaints(page, "dialog.yp-set");

test("what is set by keyboard holds for runs, shows in their output, and is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(LESSON);
  const dialog = settingsOf(page);
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  expect(await audit(page)).toEqual([]);

  // From "Same as the system" one back; then the steps of the size; then whatever is switched.
  await dialog.getByRole("radio", { name: "Same as the system" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await audit(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Larger" }).press("Enter");
  await dialog.getByRole("radio", { name: "2×", exact: true }).check();
  await dialog.getByRole("switch", { name: /^Debug mode/ }).press("Space");
  await dialog.getByLabel(/^Log level/).selectOption("INFO");
  await expect(dialog.getByLabel("The command")).toHaveText(
    "$ PYTHONASYNCIODEBUG=1 python main.tslogging.basicConfig(level=logging.INFO)  # before line 1",
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener(page)).toBeFocused();

  // The output's first line says how it was started, and one button takes debug mode back.
  const pane = firstProgram(page);
  await runToEnd(pane);
  const prompt = pane.output.locator(".yp-prompt");
  await expect(prompt).toContainText("$ PYTHONASYNCIODEBUG=1 python hello.ts");
  const debug = pane.output.getByRole("button", { name: "Debug mode" });
  await expect(debug).toHaveAttribute("aria-pressed", "true");
  await debug.click();
  await expect(prompt).toContainText("$ python hello.ts");
  await expect(pane.output.getByRole("button", { name: "Debug mode" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );

  // Checks are everyone's, and say so to whoever set something else.
  const other = exercise(page);
  await other.check.click();
  await expect(other.output).toContainText("with settings of their own");
  await expect(other.output.locator(".yp-prompt")).toBeHidden();

  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const note = pane.root.getByRole("button", { name: "Settings log INFO" });
  await note.click();
  await expect(dialog.getByLabel(/^Log level/)).toHaveValue("INFO");
  await expect(dialog.getByRole("group", { name: "Size of code" })).toContainText("16 px");
  await expect(dialog.getByRole("radio", { name: "2×", exact: true })).toBeChecked();
  await dialog.getByRole("button", { name: "Reset settings" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(pane.root.getByRole("button", { name: "Settings", exact: true })).toBeFocused();
});

test("on a phone that stores nothing they open from the menu, fit, and say that they will not be kept", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await page.goto(LESSON);
  const dialog = settingsOf(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.locator(".sidebar").getByRole("button", { name: "Settings" }).click();
  await dialog.getByRole("radio", { name: "Dark", exact: true }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(dialog).toContainText("what you set here lasts until you leave this page");
  await dialog.getByRole("switch", { name: /^Development mode/ }).check();
  await expect(dialog.getByRole("switch", { name: /^Debug mode/ })).toBeChecked();
  expect(await audit(page)).toEqual([]);
  expect(await dialog.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press("Escape");
  await expect(opener(page)).toBeFocused();
  const pane = firstProgram(page);
  await runToEnd(pane);
  await expect(pane.output.locator(".yp-prompt")).toHaveText("$ python -X dev hello.ts");
});
