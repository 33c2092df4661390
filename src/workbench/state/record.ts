/** Reading of JSON that a browser has kept: whoever reads it cannot know who wrote it, nor whether it is whole. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The object that a text holds; null where it holds something else, or is no JSON. */
export function parseRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** An object of which `read` could read every value; null where there is none, or a value it gives null for. */
export function recordOf<Value>(
  value: unknown,
  read: (value: unknown) => Value | null,
): Record<string, Value> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).map(([key, each]) => [key, read(each)] as const);
  return entries.every((entry): entry is [string, Value] => entry[1] !== null)
    ? Object.fromEntries(entries)
    : null;
}

export const textsIn = (value: unknown) =>
  recordOf(value, (each) => (typeof each === "string" ? each : null));
