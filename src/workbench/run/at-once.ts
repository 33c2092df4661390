/** An effect of signals that runs as they change; `useSignalEffect` waits for the next picture, and what it draws for one more. */
import { effect } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

export function useAtOnce(act: () => void): void {
  useLayoutEffect(() => effect(act), []);
}
