import { expect, test, type Locator } from "@playwright/test";
import { axeComplaints } from "./site/axe.ts";
import { openWith, runToEnd } from "./workbench/page.ts";

const program = `import asyncio from "asyncio";

async function sleeper(n: number) {
  await asyncio.sleep(n / 100);
}

async function reader(queue: asyncio.Queue<string>) {
  print(await queue.get());
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const waits = asyncio.create_task(reader(queue), { name: "reader" });
  await asyncio.gather(...Array.from({ length: 30 }, (_, n) => sleeper(n)));
  await queue.put("all slept");
  await waits;
}

asyncio.run(main());`;

/** The share of a canvas on which something was drawn. */
const drawn = (canvas: Locator) =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext("2d")!.getImageData(0, 0, element.width, element.height);
    let painted = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) painted += 1;
    return painted / (data.length / 4);
  });

test("the picture draws a run, folds what is alike, tells what is pointed at, and is walked by keys", async ({
  page,
}) => {
  const pane = await openWith(page, program);
  await runToEnd(pane);
  const { timeline } = pane;
  const picture = timeline.getByRole("listbox", { name: /What each task does/ });
  const names = timeline.locator(".yp-names li");
  const active = picture.getByRole("option");
  const slider = timeline.getByRole("slider", { name: "Time" });
  const moment = async () => Number(await slider.inputValue());

  await test.step("thirty alike fold into one row, and unfold", async () => {
    await expect(names).toHaveText(["Task-1 main", "reader", "sleeper × 30"]);
    const fold = timeline.getByRole("button", { name: /sleeper × 30/ });
    await fold.click();
    await expect(fold).toHaveAttribute("aria-expanded", "true");
    await expect(names.nth(4)).toHaveText("Task-3 sleeper");
    await fold.click();
    await expect(names).toHaveCount(3);
  });

  await test.step("the canvas is painted", async () => {
    await expect.poll(() => drawn(timeline.locator(".yp-tracks canvas").first())).toBeGreaterThan(0.05);
  });

  await test.step("arrow keys go along a lane, and the moment goes with them", async () => {
    await slider.focus();
    await page.keyboard.press("Home");
    await picture.focus();
    for (const [key, told] of [
      ["ArrowDown", "reader: Is ready to run, and waits for its turn. at 0.00 s, turn 1 to 2"],
      ["Home", "reader: Is ready to run, and waits for its turn. at 0.00 s, turn 1 to 2"],
      ["ArrowRight", "reader: Runs. at 0.00 s, turn 2"],
      ["ArrowRight", "reader: Waits for queue.get(). 0.00 s to 0.29 s: 0.29 s"],
      ["ArrowRight", "reader: Is ready to run, and waits for its turn. at 0.29 s, turn 92 to 93"],
      ["ArrowRight", "reader: Runs. at 0.29 s, turn 93"],
      ["End", "reader: Runs. at 0.29 s, turn 93"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(active, key).toHaveText(told, { useInnerText: true });
      await expect(picture).toHaveAttribute(
        "aria-activedescendant",
        (await active.getAttribute("id")) ?? "none",
      );
    }
    await expect(slider).toHaveAttribute("aria-valuetext", /reader is done/);
    await expect(timeline.locator(".yp-tip")).toContainText("reader");
  });

  await test.step("a drag scrubs, and hovering tells", async () => {
    const box = (await picture.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.9, box.y + 45);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 45, { steps: 3 });
    const halfway = await moment();
    await page.mouse.move(box.x + 2, box.y + 45, { steps: 3 });
    await page.mouse.up();
    expect(halfway).toBeGreaterThan(10);
    expect(await moment()).toBeLessThan(3);
    await page.mouse.move(box.x + box.width * 0.6, box.y + 45);
    await expect(timeline.locator(".yp-tip")).toHaveText(/^reader.*Waits for queue\.get\(\).*line 8$/);
    // What is pointed at is over the picture, not in it.
    await expect(picture).toBeVisible();
  });

  await test.step("by ticks every turn of the loop has its column, and zooming shows which part is in view", async () => {
    const overview = timeline.locator(".yp-overview");
    await expect(overview).toBeHidden();
    await timeline.getByRole("button", { name: "Turns" }).click();
    await expect(timeline.getByRole("button", { name: "Turns" })).toHaveAttribute("aria-pressed", "true");
    await expect(timeline.locator(".yp-axis-name")).toHaveText("turn of the loop");
    await expect(overview).toBeVisible();
    await timeline.getByRole("button", { name: "Show the whole run" }).click();
    await expect(overview).toBeHidden();
    await timeline.getByRole("button", { name: "Zoom in" }).click();
    await expect(overview).toBeVisible();
    await picture.focus();
    await page.keyboard.press("0");
    await expect(overview).toBeHidden();
    await timeline.getByRole("button", { name: "Time", exact: true }).click();
  });

  await test.step("it is accessible", async () => {
    expect(await axeComplaints(page, ".yp-picture")).toEqual([]);
  });

  await test.step("a click on a span goes to its line, and the moment there", async () => {
    const box = (await picture.boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.6, box.y + 45);
    await expect(slider).toHaveAttribute("aria-valuetext", /^0\.1\d s/);
    await expect(pane.code).toBeFocused();
  });
});
