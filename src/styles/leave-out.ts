/**
 * Styles of Starlight's parts that no page of this site has, left out of the build: they are in its one style sheet otherwise,
 * and so in every page before anybody acts. `tests/e2e/page.spec.ts` says so if a page comes to use one of them.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The part's file -> a class that its markup has. */
export const leftOut: Readonly<Record<string, string>> = {
  "components/Banner.astro": "sl-banner",
  "components/Hero.astro": "tagline",
  "user-components/Badge.astro": "sl-badge",
  "user-components/LinkButton.astro": "sl-link-button",
  "style/anchor-links.css": "sl-anchor-link",
};

const PROPS = "/@astrojs/starlight/dist/style/props.css";
/** What Starlight's colors for badges, which are left out above, and for asides, which wear ours, are made of. */
const UNWORN = /^--sl-(?:color|hue)-(?:green|blue|purple|red)\b/;

/** Starlight's properties without those that `tokens.css` gives another value in both themes, and those that nothing wears. */
export function withoutTokens(props: string, tokens: string): string {
  const ours = new Set([...tokens.matchAll(/^\s*(--sl-color-[\w-]+):/gm)].map(([, name]) => name));
  return props.replaceAll(/(--sl-[\w-]+):[^;{}]*;/g, (declaration, name: string) =>
    ours.has(name) || UNWORN.test(name) ? "" : declaration,
  );
}

export function leaveOutStyles(): Plugin {
  const files = Object.keys(leftOut).map((file) => `/@astrojs/starlight/dist/${file}`);
  return {
    name: "leave-out-styles",
    enforce: "pre",
    transform(code, id) {
      const [file = "", query = ""] = id.split("?");
      if (file.endsWith(PROPS)) {
        const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
        return { code: withoutTokens(code, tokens), map: null };
      }
      const isStyle = file.endsWith(".css") || query.includes("type=style");
      return isStyle && files.some((one) => file.endsWith(one)) ? { code: "", map: null } : null;
    },
  };
}
