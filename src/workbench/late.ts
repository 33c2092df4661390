/**
 * What comes on intent may not come: the network failed, or a new version took the file away. It is asked for once more at once;
 * then the page says which of the two it is, and offers to reload (`components/missing.ts`). No third try can help: Firefox and
 * WebKit remember a failed `import()` until then, and another address for the same module would make its state twice.
 */

/** `detail` is true where the page should speak only of a new version: everything else is said by the part itself. */
export const MISSING_EVENT = "yieldpoint:missing";

export function tellMissing(onlyIfUpdated = false): void {
  if (typeof window !== "undefined")
    window.dispatchEvent(new CustomEvent(MISSING_EVENT, { detail: onlyIfUpdated }));
}

export async function late<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load().catch(load);
  } catch (error) {
    tellMissing();
    throw error;
  }
}
