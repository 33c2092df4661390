/** What `vite.ts` offers the page. */

declare module "virtual:yieldpoint-sandbox" {
  /** The address of the frame's document. */
  export const frame: string;
  /** What learner code can import, and what each of these exports. */
  export const moduleExports: Record<string, string[]>;
  /** What these leave out of what Python has, with the reason. */
  export const leftOut: Record<string, Record<string, string>>;
}

declare module "virtual:yieldpoint-sandbox/worker" {
  /** The worker's whole code, as text. */
  export const worker: string;
}
