/**
 * Empties the realm before learner code runs in it: what is left is the language. Nothing that reaches the network, a
 * disk, the page, another thread or the real clock; and the language's own objects are locked, so that tampering with
 * them fails where it is tried instead of breaking the runtime somewhere else.
 *
 * In the page this is a courtesy (a clear error instead of a strange one): the wall is the frame's origin and policy. In
 * Node it is all there is besides the thread: it keeps mistakes in, not attackers.
 */

/** What stays, by name: the language, and the pure parts of the platform that a lesson may want. */
const KEPT = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
   Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError
   globalThis JSON Math Intl ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
   Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array
   Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Reflect DisposableStack
   decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite isNaN
   TextEncoder TextDecoder atob btoa`.split(/\s+/),
);

/**
 * Locked with all their methods. Not `Error` and `Object`: an assignment such as `this.name = "MyError"` fails if the
 * property is locked further up.
 */
const LOCKED =
  `Function Array Number Boolean String Symbol Date Promise RegExp JSON Math Reflect ArrayBuffer DataView
  Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
  Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array TextEncoder TextDecoder
  DisposableStack`.split(/\s+/);

/** The objects behind syntax, which have no global name. */
const UNNAMED: object[] = [
  function* () {},
  async function () {},
  async function* () {},
  [].values(),
  new Map().values(),
  new Set().values(),
  "".matchAll(/x/g),
  ""[Symbol.iterator](),
  new Uint8Array(0),
  ...youngOnes(),
];

/** Of what not every engine has yet. */
function youngOnes(): object[] {
  const found: object[] = [];
  const tries = [
    () => (Reflect.get([].values(), "map") as (fn: () => number) => object).call([].values(), () => 0),
    () =>
      (Reflect.get(globalThis, "Iterator") as ArrayConstructor).from({
        next: () => ({ done: true }),
      } as never),
    () => new Intl.Segmenter("en").segment(""),
    () => new Intl.Segmenter("en").segment("")[Symbol.iterator](),
  ];
  for (const make of tries) {
    try {
      found.push(make());
    } catch {
      // Not here.
    }
  }
  return found;
}

type Globals = Record<string, unknown>;

export interface ScrubOptions {
  /** Code from text is the learner's way around the compiler; where the realm's wall is thin it is refused. */
  refuseCodeFromText: boolean;
}

export function scrub(globals: object, { refuseCodeFromText }: ScrubOptions): void {
  removeAllBut(KEPT, globals);
  if (refuseCodeFromText) refuseText(globals as Globals);
  const error = Error as ErrorConstructor & { prepareStackTrace?: unknown };
  Object.defineProperty(error, "prepareStackTrace", {
    value: undefined,
    writable: false,
    configurable: false,
  });
  // What it gives is a promise of the browser's, which no loop here waits for.
  Reflect.deleteProperty(Array, "fromAsync");
  lock(globals as Globals);
}

/** Along the chain of prototypes too: in a worker, `postMessage` and the like are spread over it. */
function removeAllBut(kept: ReadonlySet<string>, globals: object): void {
  for (
    let holder: object | null = globals;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    for (const key of Reflect.ownKeys(holder)) {
      if (holder === globals && typeof key === "string" && kept.has(key)) continue;
      if (!Reflect.deleteProperty(holder, key)) {
        // Cannot go; then at least it leads nowhere.
        Reflect.defineProperty(holder, key, { value: undefined, writable: false });
      }
    }
  }
}

function refuseText(globals: Globals): void {
  const refuse = () => {
    throw new EvalError("code from text is not available here");
  };
  for (const example of [function () {}, ...UNNAMED.slice(0, 3)]) {
    const prototype = Object.getPrototypeOf(example) as object;
    // Callable and constructible, and still what `instanceof Function` asks.
    const stand = function () {
      refuse();
    };
    stand.prototype = prototype;
    Object.defineProperty(prototype, "constructor", { value: stand });
    if (prototype === Function.prototype) Object.defineProperty(globals, "Function", { value: stand });
  }
}

function lock(globals: Globals): void {
  for (const name of LOCKED) {
    const value = globals[name];
    if (typeof value !== "function" && typeof value !== "object") continue;
    freezeDeep(value as object);
  }
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const value = (Intl as unknown as Globals)[name];
    if (typeof value === "function") freezeDeep(value);
  }
  Object.freeze(Intl);
  for (const example of UNNAMED) freezeChain(Object.getPrototypeOf(example) as object);
  // Nobody adds to what every object inherits.
  Object.preventExtensions(Object.prototype);
  Object.freeze(Object);
  Object.preventExtensions(Error.prototype);
  for (const name of KEPT) {
    if (name in globals) Object.defineProperty(globals, name, { writable: false, configurable: false });
  }
}

function freezeDeep(value: object): void {
  Object.freeze(value);
  const { prototype } = value as { prototype?: unknown };
  if (typeof prototype === "object" && prototype !== null) Object.freeze(prototype);
}

/** With what it inherits from; and, for the functions behind `function*` and the like, with what their instances inherit. */
function freezeChain(first: object): void {
  for (let one: object | null = first; one !== null && one !== Object.prototype;) {
    freezeDeep(one);
    const { prototype } = one as { prototype?: unknown };
    if (typeof prototype === "object" && prototype !== null && prototype !== Object.prototype) {
      freezeChain(Object.getPrototypeOf(prototype) as object);
    }
    one = Object.getPrototypeOf(one) as object | null;
  }
}
