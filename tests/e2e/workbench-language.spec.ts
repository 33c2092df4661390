/** The editor's language, in the page: what hovers, lists, underlines and mends, and that none of it forbids running. */
import { expect, test } from "@playwright/test";
import { codeOf, openWith, PROGRAM, skipToEnd } from "./workbench/page.ts";

const CODE = `import asyncio from "asyncio";

async function greet(name: string) {
await asyncio.sleep(1);
return \`Hello, \${name}\`;
}

async function main() {
  greet("Ada");
  const size: number = "small";
  print(size);
}

asyncio.run(main());`;

test("types: hover, a fix, completion, formatting, and a run in spite of a warning", async ({ page }) => {
  test.slow();
  await page.addInitScript(() => localStorage.setItem("yieldpoint:settings:v1", '{"fontSize":18}'));
  const pane = await openWith(page, CODE);
  const { root } = pane;
  await expect(pane.run).toBeEnabled();
  const widgets = page.locator("body > .yp-widgets");
  const line = (text: string) => root.locator(".view-line", { hasText: text });
  const lineHeight = () =>
    root.locator(".yp-editor").evaluate((editor) => getComputedStyle(editor).lineHeight);
  expect(await lineHeight()).toBe("28px");

  await test.step("what is wrong is underlined, and a hover says it beside the type", async () => {
    await pane.code.click();
    // TypeScript has to come first, four megabytes to be parsed.
    await expect(root.locator(".squiggly-warning")).toHaveCount(2, { timeout: 40_000 });
    await expect(line("greet(").first()).toHaveCSS("height", "28px");
    await line('greet("Ada")').getByText("greet", { exact: true }).hover();
    const hover = widgets.locator(".monaco-hover").first();
    await expect(hover).toContainText("function greet(name: string): Coroutine<string>");
    await expect(hover).toContainText(
      "Nothing happens here: `greet()` only makes a coroutine, and nothing awaits it.",
    );
  });

  await test.step("below the code the same is a list, whose buttons mend by a tap and take back", async () => {
    const list = root.locator(".yp-findings");
    await list.getByText("2 problems in the code").click();
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await list.getByRole("button", { name: "Make it a task: asyncio.create_task()" }).click();
    await expect(line('asyncio.create_task(greet("Ada"));')).toBeVisible();
    await expect(list.locator("summary")).toBeFocused();
    await expect(list.getByText("1 problem in the code")).toBeVisible();
    await list.getByRole("button", { name: "Undo" }).click();
    await expect(list.getByText("2 problems in the code")).toBeVisible();
    await expect(line('  greet("Ada");')).toBeVisible();
    await pane.code.focus();
  });

  await test.step("the fix awaits it", async () => {
    await page.keyboard.press("ControlOrMeta+Home");
    for (let n = 1; n < 9; n += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    for (let n = 0; n < 4; n += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ControlOrMeta+.");
    await expect(
      page.getByRole("option", { name: /^Make it a task: asyncio.create_task\(\)/ }),
    ).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(line('await greet("Ada");')).toBeVisible();
    await expect(root.locator(".squiggly-warning")).toHaveCount(1);
  });

  await test.step("completion lists what asyncio has, with its documentation", async () => {
    await page.keyboard.press("End");
    await page.keyboard.type("\nprint(await asyncio.gat");
    const list = widgets.locator(".suggest-widget");
    await expect(list.getByText("gather", { exact: true }).first()).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.type('(greet("Eve")));');
    await expect(line('print(await asyncio.gather(greet("Eve")));')).toBeVisible();
  });

  await test.step("formatting indents", async () => {
    await page.keyboard.press("Shift+Alt+F");
    await expect.poll(() => codeOf(page, PROGRAM)).toContain("\\n  await asyncio.sleep(1);\\n  return");
  });

  await test.step("a type that does not fit warns, and the program runs", async () => {
    await expect(root.locator(".squiggly-warning")).toHaveCount(1);
    await pane.run.click();
    await skipToEnd(root);
    await expect(pane.output).toContainText("['Hello, Eve']");
    await expect(pane.output).toContainText("small");
  });
});
