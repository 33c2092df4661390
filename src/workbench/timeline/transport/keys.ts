/** The keys of the timeline, in one list: what they do, and how the help tells of them. */
import type { StepBy } from "./steps.ts";

export type Command =
  | { do: "play" }
  | { do: "step"; by: StepBy; direction: 1 | -1 }
  | { do: "first" | "last" }
  | { do: "task-start" | "task-end" }
  | { do: "speed"; direction: 1 | -1 }
  | { do: "help" };

interface Binding {
  /** As `KeyboardEvent.key` has it. */
  key: string;
  shift?: boolean;
  control?: boolean;
  command: Command;
}

const step = (by: StepBy, direction: 1 | -1): Command => ({ do: "step", by, direction });

const bindings: readonly Binding[] = [
  { key: " ", command: { do: "play" } },
  { key: "ArrowRight", command: step("event", 1) },
  { key: "ArrowLeft", command: step("event", -1) },
  { key: "ArrowRight", shift: true, command: step("step", 1) },
  { key: "ArrowLeft", shift: true, command: step("step", -1) },
  { key: "ArrowRight", control: true, command: step("turn", 1) },
  { key: "ArrowLeft", control: true, command: step("turn", -1) },
  { key: "p", command: step("print", 1) },
  { key: "P", shift: true, command: step("print", -1) },
  { key: "Home", command: { do: "first" } },
  { key: "End", command: { do: "last" } },
  { key: "s", command: { do: "task-start" } },
  { key: "e", command: { do: "task-end" } },
  { key: ",", command: { do: "speed", direction: -1 } },
  { key: ".", command: { do: "speed", direction: 1 } },
  { key: "?", shift: true, command: { do: "help" } },
];

/** For the help: keys, and what they do. */
export const KEYS: readonly [keys: string[], text: string][] = [
  [["Space"], "play, pause"],
  [["←", "→"], "an event back, forward"],
  [["Shift ←", "Shift →"], "a task's step back, forward"],
  [["Ctrl ←", "Ctrl →"], "a turn of the loop back, forward"],
  [["P", "Shift P"], "next, previous print"],
  [["S", "E"], "start, end of the running task"],
  [["Home", "End"], "the beginning, the end"],
  [[",", "."], "slower, faster"],
  [["?"], "these keys"],
];

export interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  // Alt with an arrow is the browser's way back.
  if (altKey) return null;
  const control = ctrlKey || metaKey;
  const found = bindings.find(
    (each) =>
      each.key === key &&
      (each.control ?? false) === control &&
      ((each.shift ?? false) === shiftKey || key === "?"),
  );
  return found?.command ?? null;
}

/** True where a key belongs to the control that has the focus: typing, choosing, pressing a button. */
export function isForControl({ key, target }: Pick<KeyboardEvent, "key" | "target">): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches("select, textarea, input:not([type=range])")) return true;
  return key === " " && target.matches("button, summary, a, [role=button]");
}
