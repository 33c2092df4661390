/** Whatever happens in whatever order in several tabs: no word that was typed is gone. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { apply, undoImport } from "../../src/workbench/history/backup/apply.ts";
import { collect } from "../../src/workbench/history/backup/collect.ts";
import { plan, type How } from "../../src/workbench/history/backup/plan.ts";
import { keptVersions } from "../../src/workbench/history/kept.ts";
import { createBench, type Bench } from "../../src/workbench/state/bench.ts";
import { DRAFT_PREFIX, parseDraft } from "../../src/workbench/state/drafts.ts";
import { testKeep } from "./fixtures/keep.ts";

const main = "main.ts";
const TABS = 3;

const step = fc.tuple(
  fc.nat(TABS - 1),
  fc.constantFrom(
    ...([
      "edit",
      "edit",
      "edit",
      "told",
      "told",
      "told",
      "reset",
      "undo",
      "mine",
      "theirs",
      "restore",
    ] as const),
    ...(["reload", "renewed", "add", "replace", "undo import"] as const),
  ),
);

it("loses no word in any tab, in any order of events", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40, size: "max" }), (steps) => {
      const keep = testKeep();
      let clock = 1_000;
      let [opened, words, starts] = [0, 0, 0];
      const look: (() => void)[] = [];
      const open = (tab: number): Bench => {
        const bench = createBench(
          {
            id: "a",
            kind: "program",
            title: "A",
            files: [{ path: main, text: `start ${starts}` }],
            entry: main,
          },
          {
            keep,
            tab: `tab${(opened += 1)}`,
            now: () => (clock += 1_000),
            keeper: () => new Promise(() => undefined),
            elsewhere: (_, then) => (look[tab] = then),
          },
        );
        bench.open();
        return bench;
      };
      /** A backup from another browser, with another word. */
      const readIn = (how: How) => {
        const text = `start ${starts} w${(words += 1)};`;
        const there = testKeep({
          [DRAFT_PREFIX + "a"]: JSON.stringify({ version: 2, files: { [main]: { text, start: null } } }),
        });
        const now = (clock += 1_000);
        apply(keep, plan(keep, collect(there, now), how, now), now);
      };
      const tabs = Array.from({ length: TABS }, (_, tab) => open(tab));
      for (const [tab, what] of steps) {
        const bench = tabs[tab]!;
        const choice = bench.choice.value;
        if (what === "edit") bench.edit(main, `${bench.texts.value[main]!} w${(words += 1)};`);
        else if (what === "told") look[tab]!();
        else if (what === "reset") bench.reset();
        else if (what === "undo") bench.undoReset();
        else if (what === "mine") bench.choose(bench.texts.value);
        else if (what === "theirs" && choice !== null) bench.choose(choice.theirs);
        else if (what === "restore") {
          const [version] = keptVersions(keep, "a").slice(-1);
          if (version) bench.restore(version.files);
        } else if (what === "add" || what === "replace") readIn(what);
        else if (what === "undo import") undoImport(keep, (clock += 1_000));
        else if (what === "renewed" || what === "reload") {
          if (what === "renewed") starts += 1;
          tabs[tab] = open(tab);
        }
      }
      const draft = keep.stored.get(DRAFT_PREFIX + "a");
      const kept = [
        ...Object.values(draft === undefined ? {} : parseDraft(draft)!.files).map(({ text }) => text),
        ...keptVersions(keep, "a").map(({ files }) => files[main]!),
      ].join("\n");
      const lost = Array.from({ length: words }, (_, word) => `w${word + 1};`).filter(
        (word) => !kept.includes(` ${word}`),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
