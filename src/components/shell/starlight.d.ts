/** Starlight's parts as its own shell sees them, replaced by ours or not. Its package does not declare these modules. */
declare module "virtual:starlight/components/*" {
  import type { AstroComponentFactory } from "astro/runtime/server/index.js";
  const Part: AstroComponentFactory;
  export default Part;
}
