/** What Firefox and Safari say, as they said it when asked, in the words that Node and Chromium have. */
import { afterAll, describe, expect, it, test } from "vitest";
import { engineHere, inOneWording } from "../../src/sandbox/words/engine-words.ts";
import { disposeCompiler, runHere } from "./run-here.ts";

afterAll(disposeCompiler);

/** V8's words, then SpiderMonkey's and JavaScriptCore's for the same line of code; null where they are V8's already. */
const SAME: Record<string, [spiderMonkey: string | null, javaScriptCore: string | null]> = {
  "nobody is not defined": [null, "Can't find variable: nobody"],
  "undeclared is not defined": [
    "assignment to undeclared variable undeclared",
    "Can't find variable: undeclared",
  ],
  "Cannot read properties of undefined (reading 'name')": [
    `can't access property "name", o is undefined`,
    "undefined is not an object (evaluating 'o.name')",
  ],
  "Cannot read properties of null (reading 'x')": [
    `can't access property "x" of null`,
    "null is not an object (evaluating 'null.x')",
  ],
  "Cannot read properties of undefined (reading '0')": [
    "can't access property 0, o is undefined",
    "undefined is not an object (evaluating 'o[0]')",
  ],
  "Cannot read properties of undefined (reading 'a')": [
    `can't access property "a" of undefined`,
    "undefined is not an object (evaluating 'undefined['a']')",
  ],
  "Cannot read properties of undefined (reading 'bar')": [
    `can't access property "bar", globalThis.foo is undefined`,
    "undefined is not an object (evaluating 'globalThis.foo.bar')",
  ],
  "Cannot set properties of undefined (setting 'b')": [
    null,
    "undefined is not an object (evaluating 'o.a.b = 1')",
  ],
  "o.m is not a function": [null, "o.m is not a function. (In 'o.m()', 'o.m' is undefined)"],
  "q is not a function": [null, "q is not a function. (In 'q()', 'q' is 5)"],
  "n is not iterable": [null, "undefined is not a function (near '...x of n...')"],
  "x is not iterable": [null, "undefined is not a function (near '...const [k, v] of x...')"],
  "5 is not iterable": [null, "undefined is not a function (near '...yield* 5...')"],
  "Spread syntax requires ...iterable[Symbol.iterator] to be a function": [
    null,
    "Spread syntax requires ...iterable not be null or undefined",
  ],
  "X is not a constructor": [null, "Object is not a constructor (evaluating 'new X()')"],
  "Invalid array length": [
    "invalid array length",
    "Array length must be a positive integer of safe magnitude.",
  ],
  "Maximum call stack size exceeded": ["too much recursion", "Maximum call stack size exceeded."],
  "Must call super constructor in derived class before accessing 'this' or returning from derived constructor":
    [
      "must call super constructor before using 'this' in derived class constructor",
      "'super()' must be called in derived constructor before accessing |this| or returning non-object.",
    ],
  "Cannot mix BigInt and other types, use explicit conversions": [
    null,
    "Invalid mix of BigInt and other type in addition.",
  ],
  "Cannot convert a BigInt value to a number": [
    "can't convert BigInt to number",
    "Conversion from 'BigInt' to 'number' is not allowed.",
  ],
  "Cannot convert a Symbol value to a string": [
    "can't convert symbol to string",
    "Cannot convert a symbol to a string",
  ],
  "Right-hand side of 'instanceof' is not an object": [
    "invalid 'instanceof' operand 5",
    "Right hand side of instanceof is not an object",
  ],
  "Reduce of empty array with no initial value": [
    "reduce of empty array with no initial value",
    "reduce of empty array with no initial value",
  ],
  "Unexpected end of JSON input": [
    "JSON.parse: unexpected end of data at line 1 column 1 of the JSON data",
    "JSON Parse error: Unexpected EOF",
  ],
  "Do not know how to serialize a BigInt": [
    "BigInt value can't be serialized in JSON",
    "JSON.stringify cannot serialize BigInt.",
  ],
  "Generator is already running": ["already executing generator", "Generator is executing"],
  "Division by zero": ["BigInt division by zero", "0 is an invalid divisor value."],
  "URI malformed": ["malformed URI sequence", "URI error"],
  "toFixed() digits argument must be between 0 and 100": [
    null,
    "toFixed() argument must be between 0 and 100",
  ],
};

describe.each(Object.entries(SAME))("%s", (words, [spiderMonkey, javaScriptCore]) => {
  it("is what it says in every browser", () => {
    expect(inOneWording("V8", words)).toBe(words);
    expect(inOneWording("SpiderMonkey", spiderMonkey ?? words)).toBe(words);
    expect(inOneWording("JavaScriptCore", javaScriptCore ?? words)).toBe(words);
  });
});

/** Where an engine tells less than V8, or more: engine, what it says, what is made of it. */
const LESS: ["SpiderMonkey" | "JavaScriptCore", string, string][] = [
  [
    "JavaScriptCore",
    "Cannot access uninitialized variable.",
    "Cannot access a variable before initialization",
  ],
  [
    "SpiderMonkey",
    "can't access lexical declaration 'later' before initialization",
    "Cannot access 'later' before initialization",
  ],
  ["SpiderMonkey", "invalid assignment to const 'a'", "Assignment to constant variable."],
  [
    "JavaScriptCore",
    "Attempted to assign to readonly property.",
    "Cannot assign to a read only property or a constant variable",
  ],
  ["SpiderMonkey", `"map" is read-only`, "Cannot assign to read only property 'map'"],
  [
    "SpiderMonkey",
    `can't define property "b": Object is not extensible`,
    "Cannot add property b, object is not extensible",
  ],
  [
    "JavaScriptCore",
    "Attempting to define property on object that is not extensible.",
    "Cannot add a property, object is not extensible",
  ],
  [
    "SpiderMonkey",
    "class constructors must be invoked with 'new'",
    "Class constructor cannot be invoked without 'new'",
  ],
  [
    "JavaScriptCore",
    "Cannot call a class constructor without |new|",
    "Class constructor cannot be invoked without 'new'",
  ],
  [
    "JavaScriptCore",
    "Cannot call a class constructor A without |new|",
    "Class constructor A cannot be invoked without 'new'",
  ],
  ["SpiderMonkey", "null has no properties", "Cannot destructure 'null' as it is null."],
  [
    "SpiderMonkey",
    "(destructured parameter) is undefined",
    "Cannot destructure 'undefined' as it is undefined.",
  ],
  [
    "JavaScriptCore",
    "Right side of assignment cannot be destructured",
    "Cannot destructure a value that is undefined or null.",
  ],
  ["JavaScriptCore", "undefined is not an object (evaluating '[a]')", "undefined is not iterable"],
  ["JavaScriptCore", "undefined is not an object (evaluating 'o[k]')", "Cannot read properties of undefined"],
  ["JavaScriptCore", "undefined is not a function (near '...[a]...')", "object is not iterable"],
  ["SpiderMonkey", "can't access property Symbol.iterator of null", "null is not iterable"],
  ["SpiderMonkey", "can't access property Symbol.iterator, items is null", "null is not iterable"],
  [
    "SpiderMonkey",
    "JSON.parse: expected property name or '}' at line 1 column 2 of the JSON data",
    "Expected property name or '}' in JSON at line 1 column 2",
  ],
  ["JavaScriptCore", "JSON Parse error: Expected '}'", "Expected '}' in JSON"],
  [
    "JavaScriptCore",
    "import_asyncio.default.slep is not a function. (In 'import_asyncio.default.slep((__yp.at = 1, 2))', 'import_asyncio.default.slep' is undefined)",
    "import_asyncio.default.slep is not a function",
  ],
];

test.each(LESS)("%s: %s", (engine, said, words) => {
  expect(inOneWording(engine, said)).toBe(words);
});

test("a message of the learner's own that no engine makes stays as it is", () => {
  const own = [
    "there is no seat left",
    "5 apples",
    "a is not enough",
    "not found: x",
    "the seat is null",
    "invalid date",
  ];
  for (const engine of ["V8", "SpiderMonkey", "JavaScriptCore"] as const) {
    expect(own.map((message) => inOneWording(engine, message))).toEqual(own);
  }
});

test("Node's engine is known by what it says", () => {
  expect(engineHere()).toBe("V8");
});

test("names that the compiler made are in no message, whoever reads it: a catch, a task, a trace, a report", async () => {
  const { stdout, stderr, trace } = await runHere(`import asyncio from "asyncio";
async function main() {
  try {
    asyncio.sleep1(1);
  } catch (error) {
    print(error);
  }
  const task = asyncio.create_task(work());
  const done = await asyncio.gather(task, { return_exceptions: true });
  print(done, task);
  asyncio.get_running_loop().call_soon(() => asyncio.sleep3(3));
  await asyncio.sleep(1);
  asyncio.sleep4(4);
}
async function work() {
  asyncio.sleep2(2);
}
asyncio.run(main());`);
  expect(stdout.split("\n").map((line) => line.replace(/coro=.*?exception/, "exception"))).toEqual([
    "asyncio.sleep1 is not a function",
    "[TypeError('asyncio.sleep2 is not a function')] <Task finished name='Task-2' exception=TypeError('asyncio.sleep2 is not a function')>",
    "",
  ]);
  expect(stderr.match(/^TypeError: .*$/gm)).toEqual([
    "TypeError: asyncio.sleep3 is not a function",
    "TypeError: asyncio.sleep4 is not a function",
  ]);
  expect(JSON.stringify(trace)).not.toContain("import_asyncio");
});
