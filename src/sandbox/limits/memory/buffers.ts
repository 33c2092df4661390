/**
 * Counts what typed arrays and buffers take, and stops the program at the limit. They lie outside the heap whose size
 * engines bound. What is given back is not seen (collections do not happen within a run), so all of a run's count together.
 */
import { refuseMemory } from "./limit.ts";

const { isArray } = Array;

type AnyConstructor = abstract new (...args: never[]) => object;

const NAMES = [
  "ArrayBuffer",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float16Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
];

/** What is asked of an array or a buffer, past whatever the learner defined over it. */
function getter(holder: object, key: string): (self: object) => unknown {
  const own = Object.getOwnPropertyDescriptor(holder, key);
  if (own?.get === undefined) throw new Error(`no ${key} to ask for`);
  return (self) => own.get!.call(self) as unknown;
}

const typedArrays = Object.getPrototypeOf(Uint8Array.prototype) as object;
const bytesOfArray = getter(typedArrays, "byteLength");
const bufferOfArray = getter(typedArrays, "buffer");
const bytesOfBuffer = getter(ArrayBuffer.prototype, "byteLength");

function bytesOf(made: object): number {
  return Number(ArrayBuffer.isView(made) ? bytesOfArray(made) : bytesOfBuffer(made));
}

/** Puts counting constructors and methods in place of the realm's own. */
export function guardBuffers(globals: Record<string, unknown>, limitBytes: number): void {
  let used = 0;
  /** What a constructor here has made. */
  const counted = new WeakSet<object>();
  const charge = (bytes: number) => {
    if (!(bytes > 0)) return;
    used += bytes;

    if (used <= limitBytes) return;
    // A smaller one later may still fit, once the program is told.
    used -= bytes;
    refuseMemory(
      `typed arrays of more than ${Math.round(limitBytes / 1024 / 1024)} MB in one run`,
      "Make one array and use it again, or work on smaller pieces.",
    );
  };

  for (const name of NAMES) {
    const original = globals[name] as (AnyConstructor & { prototype: object }) | undefined;
    if (original === undefined) continue; // Float16Array is young.
    const bytesPerElement = "BYTES_PER_ELEMENT" in original ? Number(original.BYTES_PER_ELEMENT) : 1;
    const counting = new Proxy(original, {
      construct(target, args: unknown[], newTarget) {
        const [size] = args;
        if (typeof size === "number") charge(size * bytesPerElement);
        // A list may claim places that take no room yet; here each will.
        else if (isArray(size) && size.length * bytesPerElement > limitBytes)
          charge(size.length * bytesPerElement);
        const made = Reflect.construct(target, args as never[], newTarget) as object;
        // A copy of a list or of another array: its size is known only now. A view of a buffer takes nothing.
        const isView = ArrayBuffer.isView(made) && bufferOfArray(made) === size;
        if (typeof size !== "number" && size !== undefined && !isView) charge(bytesOf(made));
        counted.add(made);
        return made;
      },
    });
    Object.defineProperty(original.prototype, "constructor", {
      value: counting,
      writable: true,
      configurable: true,
    });
    Object.defineProperty(globals, name, { value: counting, writable: true, configurable: true });
  }

  /** What makes an array or a buffer without asking the constructor that the program sees. `read` makes a plain value of its argument, once. */
  const count = (
    holder: object,
    names: string[],
    read: (argument: unknown) => unknown,
    cost: (self: object, argument: unknown) => number,
  ) => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(holder, name);
      if (typeof own?.value !== "function") continue; // Some are young.
      const original = own.value as (...args: unknown[]) => unknown;
      const counting = {
        [name](this: object, ...args: unknown[]) {
          if (args.length > 0) args[0] = read(args[0]);
          charge(cost(this, args[0]));
          return Reflect.apply(original, this, args);
        },
      }[name];
      Object.defineProperty(holder, name, { ...own, value: counting });
    }
  };
  /** These ask the constructor that the array or buffer names, and where it names none, the engine's own, which does not count. */
  const countResult = (holder: object, names: string[]) => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(holder, name)!;
      const original = own.value as (...args: unknown[]) => object;
      const counting = {
        [name](this: object, ...args: unknown[]) {
          const made = Reflect.apply(original, this, args);
          if (!counted.has(made)) charge(bytesOf(made));
          counted.add(made);
          return made;
        },
      }[name];
      Object.defineProperty(holder, name, { ...own, value: counting });
    }
  };
  countResult(typedArrays, ["slice", "map", "filter"]);
  countResult(ArrayBuffer.prototype, ["slice"]);
  const asItIs = (argument: unknown) => argument;
  const asSize = (argument: unknown) => (argument === undefined ? undefined : Number(argument));
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- "[object Object]" is what these methods would read
  const asText = (argument: unknown) => (argument === undefined ? undefined : String(argument));
  const whole = (self: object) => bytesOf(self);
  const length = (_: object, text: unknown) => (text === undefined ? 0 : (text as string).length);
  count(typedArrays, ["toSorted", "toReversed", "with"], asItIs, whole);
  count(ArrayBuffer.prototype, ["transfer", "transferToFixedLength"], asSize, (self, size) =>
    size === undefined ? bytesOf(self) : Number(size),
  );
  count(ArrayBuffer.prototype, ["resize"], asSize, (self, size) => Number(size) - bytesOf(self));
  count(Uint8Array, ["fromBase64", "fromHex"], asText, length);
  count(TextEncoder.prototype, ["encode"], asText, length);
}
