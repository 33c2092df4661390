/**
 * Styles of Starlight's parts that no page of this site has, left out of the build: they are in its one style sheet otherwise,
 * and so in every page before anybody acts. `tests/e2e/page.spec.ts` says so if a page comes to use one of them.
 */
import type { Plugin } from "vite";

/** The part's file -> a class that its markup has. */
export const leftOut: Readonly<Record<string, string>> = {
  "components/Banner.astro": "sl-banner",
  "components/Hero.astro": "tagline",
  "user-components/Badge.astro": "sl-badge",
  "user-components/LinkButton.astro": "sl-link-button",
  "style/asides.css": "starlight-aside",
  "style/anchor-links.css": "sl-anchor-link",
};

export function leaveOutStyles(): Plugin {
  const files = Object.keys(leftOut).map((file) => `/@astrojs/starlight/dist/${file}`);
  return {
    name: "leave-out-styles",
    enforce: "pre",
    transform(_, id) {
      const [file = "", query = ""] = id.split("?");
      const isStyle = file.endsWith(".css") || query.includes("type=style");
      return isStyle && files.some((one) => file.endsWith(one)) ? { code: "", map: null } : null;
    },
  };
}
