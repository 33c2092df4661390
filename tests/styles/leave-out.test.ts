import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutTokens } from "../../src/styles/leave-out.ts";

describe("Starlight's properties", () => {
  it("lose the colours that are ours and those that nothing wears, and keep the rest", () => {
    const props =
      ":root{--sl-color-white: #fff;--sl-hue-red: 3;--sl-color-red-low: #100;--sl-color-orange: #fa0;--sl-text-xs: 1rem;}";
    expect(withoutTokens(props, ":root {\n  --sl-color-white: var(--yp-ink);\n}")).toBe(
      ":root{--sl-color-orange: #fa0;--sl-text-xs: 1rem;}",
    );
  });

  it("are those that this Starlight has: what is left out is given by our tokens, or asked for by none of its parts", () => {
    const props = readFileSync("node_modules/@astrojs/starlight/dist/style/props.css", "utf8");
    const tokens = readFileSync("src/styles/tokens.css", "utf8");
    const left = withoutTokens(props, tokens);
    expect(left.length).toBeLessThan(props.length);
    const defined = new Set([...`${left}${tokens}`.matchAll(/(--sl-[\w-]+):/g)].map(([, name]) => name));
    const asked = [...left.matchAll(/var\((--sl-[\w-]+)\)/g)].map(([, name]) => name);
    expect(asked.filter((name) => !defined.has(name))).toEqual([]);
  });
});
