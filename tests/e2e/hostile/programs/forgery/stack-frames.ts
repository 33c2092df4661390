// finishes: nothing
// `Error.prepareStackTrace` would hand out the functions and receivers on the stack.
const seen: unknown[] = [];
try {
  (Error as { prepareStackTrace?: unknown }).prepareStackTrace = (_: Error, frames: unknown[]) =>
    seen.push(frames);
} catch {}
try {
  Function("Error.prepareStackTrace = (_, frames) => frames")();
} catch {}
try {
  Object.defineProperty(Error, "prepareStackTrace", { value: () => seen.push(1) });
} catch {}
void new Error("look").stack;
print(seen.length === 0 && typeof new Error("x").stack === "string" ? "nothing" : "frames");
