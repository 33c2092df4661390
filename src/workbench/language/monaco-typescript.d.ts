/** Parts of Monaco that come without types: the TypeScript that it brings along, and its library files. */
declare module "monaco-editor/languages/features/typescript/lib/typescriptServices.js" {
  import type * as TypeScript from "typescript";
  export const typescript: typeof TypeScript;
}
declare module "monaco-editor/languages/features/typescript/lib/lib.js" {
  export const libFileMap: Readonly<Record<string, string>>;
}
declare module "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
/** The declarations, by `vite.ts`. */
declare module "virtual:yieldpoint-declarations" {
  const declarations: unknown;
  export default declarations;
}
