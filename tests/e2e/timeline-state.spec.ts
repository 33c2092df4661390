/** Watching a run by keyboard alone: steps, jumps, playing and pausing, the loop at each moment, and the table. */
import { expect, test } from "@playwright/test";
import { axeComplaints } from "./site/axe.ts";
import { openWith, runToEnd } from "./workbench/page.ts";

const program = `import asyncio from "asyncio";

async function say(word: string, delay: number) {
  await asyncio.sleep(delay);
  print(word);
}

async function main() {
  asyncio.get_running_loop().call_later(90, print, "late");
  await asyncio.gather(say("one", 1), say("two", 60));
}

asyncio.run(main());`;

test("a run is watched by keyboard alone", async ({ page }) => {
  const pane = await openWith(page, program);
  await runToEnd(pane);
  const slider = pane.timeline.getByRole("slider", { name: "Time" });
  const said = () => slider.getAttribute("aria-valuetext");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return said();
  };
  await slider.focus();

  // Steps: to a print, back by a step of a task, on by a turn, and to a task's ends.
  expect(await press("Home", "p")).toBe("1.00 s: Task-2 prints “one”");
  expect(await press("Shift+ArrowLeft")).toBe("1.00 s: Task-2 runs");
  expect(await press("e")).toMatch(/^1\.00 s: Task-2 is done/);
  expect(await press("s")).toBe("0.00 s: Task-2 runs");
  expect(await press("Control+ArrowRight")).toMatch(/Turn \d+ of the loop begins/);
  expect(await press("p", "ArrowLeft", "ArrowRight")).toBe("1.00 s: Task-2 prints “one”");

  // The loop at that moment.
  const loop = pane.timeline.getByRole("region", { name: "The loop at this moment" });
  await expect(loop.getByText("runs Task-2")).toBeVisible();
  await expect(loop.getByRole("list", { name: "Timers" }).getByRole("listitem")).toHaveText([
    /^60\.00 s\s*ends the sleep of Task-3$/,
    /^90\.00 s\s*print/,
  ]);
  await expect(loop.getByRole("list", { name: "Tasks at this moment" }).getByRole("listitem")).toHaveText([
    /^Task-1.*waits for gather.*line 10$/,
    /^Task-2\s*running\s*line 5$/,
    /^Task-3\s*waits for sleep\(60\)\s*line 4$/,
  ]);
  expect(await press("e")).toMatch(/Task-2 is done/);
  await expect(loop.getByRole("list", { name: "Ready queue" }).getByRole("listitem")).toHaveText([
    /gather takes a result/,
  ]);

  // An hour would play in seconds; here a minute does. Playing goes on from where it was paused.
  await press("Home", ".", ".", ".", " ");
  await expect(pane.timeline.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(pane.timeline.getByText(/nothing happens: \d+ times faster/)).toBeVisible();
  await press(" ");
  await expect(pane.timeline.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(pane.timeline.getByRole("combobox", { name: "Speed" })).toHaveValue("8");
  await press(" ");
  await expect(slider).toHaveAttribute("aria-valuetext", /The event loop has finished/);
  await expect(pane.timeline.getByRole("button", { name: "Play", exact: true })).toBeVisible();

  // The keys say what they do, and the table follows the moment.
  await press("?", "Home", "p");
  await expect(pane.timeline.getByText("turn of the loop back, forward")).toBeVisible();
  await pane.timeline.locator("summary").focus();
  await press("Enter");
  await expect(pane.timeline.locator("tr[aria-current]")).toContainText("Task-2 prints “one”");
  await pane.timeline.getByRole("combobox", { name: "Kind" }).selectOption("prints and logs");
  await expect(pane.timeline.getByRole("row")).toHaveCount(3);
  expect(await axeComplaints(page, "[data-part=timeline]")).toEqual([]);
});
