/** Hover: the declaration, what it means in asyncio, and its documentation. */
import { languages } from "monaco-editor/editor";
import { ask } from "../client.ts";
import { programOf } from "./programs.ts";
import { rangeOf } from "./ranges.ts";

export function offerHovers(): void {
  languages.registerHoverProvider("typescript", {
    async provideHover(model, position) {
      const program = programOf(model);
      if (program === null) return null;
      const hover = await ask("hover", program, model.getOffsetAt(position)).catch(() => null);
      if (hover === null || model.isDisposed()) return null;
      const { start, length, signature, meaning, documentation } = hover;
      const code = `\`\`\`typescript\n${signature}\n\`\`\``;
      return {
        range: rangeOf(model, start, length),
        contents: [code, meaning, documentation].filter((part) => part !== "").map((value) => ({ value })),
      };
    },
  });
}
