import { expect, test } from "vitest";
import {
  createSettings,
  defaults,
  parseSettings,
  SETTINGS_KEY,
} from "../../src/workbench/settings/settings.ts";
import { testKeep } from "./fixtures/keep.ts";

test("only what the learner changed is kept, so that a backup adds what they left as it was", () => {
  const keep = testKeep();
  const store = createSettings(keep);
  store.change({ speed: 2, debug: true });
  store.change({ debug: false });
  expect([keep.stored.get(SETTINGS_KEY), store.settings.value]).toEqual([
    '{"speed":2}',
    { ...defaults, speed: 2 },
  ]);
});

test.each(["", "null", "7", '"text"', "[]", "{", '{"speed":3,"debug":"yes","fontSize":null,"logLevel":{}}'])(
  "kept settings that read %s are the defaults",
  (text) => {
    expect(parseSettings(text)).toEqual(defaults);
  },
);
