import { expect, test } from "vitest";
import { entryOf, ownSources, sourcesFor, withoutDrivers } from "../../src/workbench/run/program.ts";
import type { WorkbenchProps } from "../../src/workbench/props.ts";

const props: WorkbenchProps = {
  id: "x",
  kind: "exercise",
  title: "X",
  files: [
    { path: "main.ts", text: "main" },
    { path: "client.ts", text: "client" },
    { path: "server.ts", text: "server", readOnly: true },
    { path: "slow.ts", text: "slow", readOnly: true, driver: true },
    { path: "choice.txt", text: "", inAnswer: true },
  ],
  entry: "main.ts",
};
const texts = { ...Object.fromEntries(props.files.map(({ path, text }) => [path, text])), "main.ts": "mine" };
const kit = () => Promise.resolve("the kit");
const entryAt = (tab: string) => entryOf({ props, tab: { value: tab } as never });

test("Run starts the program, whichever of its files is on show, and a driver while that is", () => {
  expect(["main.ts", "client.ts", "server.ts", "python", "slow.ts"].map(entryAt)).toEqual([
    "main.ts",
    "main.ts",
    "main.ts",
    "main.ts",
    "slow.ts",
  ]);
});

test("a program runs with what is provided and without the drivers, at once", () => {
  expect(sourcesFor(props, texts, "main.ts", kit)).toEqual({
    "main.ts": "mine",
    "client.ts": "client",
    "server.ts": "server",
  });
  expect(withoutDrivers(props, texts)).not.toHaveProperty("slow.ts");
});

test("a driver runs beside the program, with what drivers import", async () => {
  expect(await sourcesFor(props, texts, "slow.ts", kit)).toEqual({
    "main.ts": "mine",
    "client.ts": "client",
    "server.ts": "server",
    "slow.ts": "slow",
    "yieldpoint/driver.ts": "the kit",
  });
});

test("the checks are given the learner's own files only", () => {
  expect(ownSources(props, texts)).toEqual({ "main.ts": "mine", "client.ts": "client" });
});
