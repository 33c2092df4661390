/**
 * Monaco's style sheets, put into the page with the editor. Its modules import them one by one, and Astro's build drops style
 * sheets that only a dynamic import in the page reaches; so they are taken as text. Imported for its effect.
 */
import { addStyle } from "../style.ts";
import widgets from "./widgets.css?inline";

const sheets = import.meta.glob<string>("/node_modules/monaco-editor/esm/vs/**/*.css", {
  query: "?inline",
  import: "default",
  eager: true,
});

addStyle(...Object.values(sheets), widgets);
