/**
 * One wording for what engines say of the commonest errors. Its words are V8's, for Node and most browsers have them, and
 * lessons and checks quote them. Classes stay JavaScript's, so that programs can tell errors apart; Firefox's InternalError
 * of a full stack becomes the RangeError that it is elsewhere. Where an engine tells less than V8 (Safari doesn't name the
 * variable that is used too early), the message says less, in the same words. Messages that a program could well have written
 * itself (Firefox's `o is null`) are left alone.
 */

/** What an engine says, and V8's words for it; `$1` is what the engine names. The first that matches counts. */
type Wording = readonly [said: RegExp, words: string | ((...named: string[]) => string)];

const FULL_STACK = "Maximum call stack size exceeded";
const CANNOT_ADD = "Cannot add a property, object is not extensible";
const BEFORE_SUPER =
  "Must call super constructor in derived class before accessing 'this' or returning from derived constructor";

const SPIDERMONKEY: readonly Wording[] = [
  [/^assignment to undeclared variable (.+)$/, "$1 is not defined"],
  [
    /^can't access lexical declaration '(.+)' before initialization$/,
    "Cannot access '$1' before initialization",
  ],
  [/^can't access property Symbol\.iterator(?: of|, (?:.+) is) (undefined|null)$/, "$1 is not iterable"],
  [
    /^can't access property "?(.+?)"?(?: of|, (?:.+) is) (undefined|null)$/,
    (name, nothing) => `Cannot read properties of ${nothing} (reading '${name}')`,
  ],
  [/^(undefined|null) has no properties$/, "Cannot destructure '$1' as it is $1."],
  [
    /^\((?:destructured parameter|intermediate value)\)(?:\.\S+)? is (undefined|null)$/,
    "Cannot destructure '$1' as it is $1.",
  ],
  [/^invalid assignment to const '(.+)'$/, "Assignment to constant variable."],
  [/^invalid array length$/, "Invalid array length"],
  [/^too much recursion$/, FULL_STACK],
  [/^class constructors must be invoked with 'new'$/, "Class constructor cannot be invoked without 'new'"],
  [/^must call super constructor before using 'this' in derived class constructor$/, BEFORE_SUPER],
  [/^"(.+)" is read-only$/, "Cannot assign to read only property '$1'"],
  [/^setting getter-only property "(.+)"$/, "Cannot set property $1 which has only a getter"],
  [
    /^can't define property (.+): .*not extensible$/,
    (name) => `Cannot add property ${name.replaceAll('"', "")}, object is not extensible`,
  ],
  [/^can't define array index property past the end of an array/, CANNOT_ADD],
  [/^property "(.+)" is non-configurable and can't be deleted$/, "Cannot delete property '$1'"],
  [/^can't convert BigInt to number$/, "Cannot convert a BigInt value to a number"],
  [/^BigInt division by zero$/, "Division by zero"],
  [/^can't convert symbol to (string|number)$/, "Cannot convert a Symbol value to a $1"],
  [/^invalid 'instanceof' operand .+$/, "Right-hand side of 'instanceof' is not an object"],
  [/^reduce of empty array with no initial value$/, "Reduce of empty array with no initial value"],
  [/^cyclic object value$/, "Converting circular structure to JSON"],
  [/^BigInt value can't be serialized in JSON$/, "Do not know how to serialize a BigInt"],
  [/^JSON\.parse: (?:unexpected end of data|end of data) .*$/, "Unexpected end of JSON input"],
  [
    /^JSON\.parse: (.)(.*) at (line \d+ column \d+) of the JSON data$/,
    (first, rest, place) => `${first.toUpperCase()}${rest} in JSON at ${place}`,
  ],
  [/^already executing generator$/, "Generator is already running"],
  [/^repeat count must be non-negative$/, "Invalid count value"],
  [/^repeat count must be less than infinity .*$/, "Invalid string length"],
  [/^allocation size overflow$/, "Invalid string length"],
  [/^malformed URI sequence$/, "URI malformed"],
];

const JAVASCRIPTCORE: readonly Wording[] = [
  [/^Can't find variable: (.+)$/, "$1 is not defined"],
  [/^Cannot access uninitialized variable\.$/, "Cannot access a variable before initialization"],
  [/^(undefined|null) is not an object \(evaluating '(.+)'\)$/s, (nothing, code) => ofNothing(nothing, code)],
  // The code may hold parentheses of its own, so both ends are looked for.
  [/^(.+) is not a function\. \(In '.*\)$/s, "$1 is not a function"],
  [/^undefined is not a function \(near '\.\.\.(?:.* of |yield\* )(.+)\.\.\.'\)$/s, "$1 is not iterable"],
  [/^undefined is not a function \(near '\.\.\..*\.\.\.'\)$/s, "object is not iterable"],
  [
    /^Spread syntax requires \.\.\.iterable not be null or undefined$/,
    "Spread syntax requires ...iterable[Symbol.iterator] to be a function",
  ],
  [/^.+ is not a constructor \(evaluating 'new ([\w$.]+).*'\)$/s, "$1 is not a constructor"],
  [/^(.+) is not a constructor \(evaluating '.*'\)$/s, "$1 is not a constructor"],
  [
    /^Right side of assignment cannot be destructured$/,
    "Cannot destructure a value that is undefined or null.",
  ],
  [
    /^Attempted to assign to readonly property\.$/,
    "Cannot assign to a read only property or a constant variable",
  ],
  [/^Array length must be a positive integer of safe magnitude\.$/, "Invalid array length"],
  [/^length cannot be negative$/, "Invalid typed array length"],
  [/^Maximum call stack size exceeded\.$/, FULL_STACK],
  [
    /^Cannot call a class constructor (?:(\w+) )?without \|new\|$/,
    (name) => `${["Class constructor", name].filter(Boolean).join(" ")} cannot be invoked without 'new'`,
  ],
  [/^'super\(\)' must be called in derived constructor before .*$/, BEFORE_SUPER],
  [/^Attempting to define property on object that is not extensible\.$/, CANNOT_ADD],
  [/^Unable to delete property\.$/, "Cannot delete property"],
  [
    /^Invalid mix of BigInt and other type in .*$/,
    "Cannot mix BigInt and other types, use explicit conversions",
  ],
  [/^Conversion from 'BigInt' to 'number' is not allowed\.$/, "Cannot convert a BigInt value to a number"],
  [/^0 is an invalid divisor value\.$/, "Division by zero"],
  [/^Cannot convert a symbol to a (string|number)$/, "Cannot convert a Symbol value to a $1"],
  [/^Right hand side of instanceof is not an object$/, "Right-hand side of 'instanceof' is not an object"],
  [/^reduce of empty array with no initial value$/, "Reduce of empty array with no initial value"],
  [/^JSON\.stringify cannot serialize cyclic structures\.$/, "Converting circular structure to JSON"],
  [/^JSON\.stringify cannot serialize BigInt\.$/, "Do not know how to serialize a BigInt"],
  [/^JSON Parse error: Unexpected EOF$/, "Unexpected end of JSON input"],
  [/^JSON Parse error: (.+)$/, "$1 in JSON"],
  [/^Generator is executing$/, "Generator is already running"],
  [/^String\.prototype\.repeat argument must be .*$/, "Invalid count value"],
  [/^toFixed\(\) argument must be between 0 and 100$/, "toFixed() digits argument must be between 0 and 100"],
  [/^(?:URI error|String contained an illegal UTF-16 sequence\.)$/, "URI malformed"],
];

/** JavaScriptCore quotes the code; V8 names the property. */
function ofNothing(nothing: string, code: string): string {
  const [, target = code, assigned] = /^(.*?)(?:\s([-+*/%&|^<>?]*=)\s.*)?$/s.exec(code) ?? [];
  const [verb, doing] = assigned === "=" ? ["set", "setting"] : ["read", "reading"];
  const found = /(?:\.([\w$]+)|\[(?:"([^"]*)"|'([^']*)'|(\d+))\])$/.exec(target);
  const name = found?.slice(1).find(Boolean);
  if (name !== undefined) return `Cannot ${verb} properties of ${nothing} (${doing} '${name}')`;
  if (/^\[.*\]$/s.test(target)) return `${nothing} is not iterable`;
  return `Cannot ${verb} properties of ${nothing}`;
}

export type Engine = "V8" | "SpiderMonkey" | "JavaScriptCore";

const TABLES: Record<Engine, readonly Wording[]> = {
  V8: [],
  SpiderMonkey: SPIDERMONKEY,
  JavaScriptCore: JAVASCRIPTCORE,
};

/** What an engine said, in the one wording. */
export function inOneWording(engine: Engine, message: string): string {
  for (const [said, words] of TABLES[engine]) {
    const found = said.exec(message);
    if (found === null) continue;
    if (typeof words !== "string") return words(...found.slice(1));
    return words.replaceAll(/\$(\d)/g, (_, number) => found[Number(number)] ?? "");
  }
  return message;
}

/** By what it says of the commonest error of all. */
export function engineHere(): Engine {
  try {
    (null as unknown as { name: string }).name.trim();
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith("can't access")) return "SpiderMonkey";
    if (message.includes("is not an object")) return "JavaScriptCore";
  }
  return "V8";
}

/** Firefox's, taken before the realm is emptied. */
const InternalError = Reflect.get(globalThis, "InternalError") as ErrorConstructor | undefined;

/** The prototypes of errors that engines make. A learner's own class of errors has words of its own. */
const ENGINES = new Set<object | null>(
  [TypeError, ReferenceError, RangeError, SyntaxError, URIError, InternalError].map(
    (each) => each?.prototype ?? null,
  ),
);
ENGINES.delete(null);

export function isEnginesError(error: unknown): error is Error {
  return error instanceof Error && ENGINES.has(Object.getPrototypeOf(error) as object);
}

/** A full stack is a RangeError everywhere. */
export function inItsClass(error: Error): void {
  if (InternalError !== undefined && error instanceof InternalError) {
    Reflect.setPrototypeOf(error, RangeError.prototype);
  }
}
