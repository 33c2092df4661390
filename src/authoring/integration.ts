/** What authors get from `npm run dev` and readers never: see plugin.ts and overlay.ts. The built site holds none of it. */
import type { AstroIntegration } from "astro";
import { authoringPlugin } from "./plugin.ts";

export function authoring(): AstroIntegration {
  return {
    name: "authoring",
    hooks: {
      "astro:config:setup": ({ command, updateConfig, injectScript }) => {
        if (command !== "dev") return;
        updateConfig({ vite: { plugins: [authoringPlugin()] } });
        injectScript("page", 'import "/src/authoring/overlay.ts";');
      },
    },
  };
}
