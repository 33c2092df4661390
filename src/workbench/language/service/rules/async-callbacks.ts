/**
 * Async functions handed to a list's methods. `filter` and the like ask what the callback returns, which is a coroutine and
 * so always true; `forEach` drops it, and nothing runs.
 */
import type * as TypeScript from "typescript";
import { asyncioName, freshNames, functionAround, insert, makeAwaitable } from "../edits.ts";
import type { Edit, Finding, Fix } from "../findings.ts";
import { statementOf, PREDICATES } from "./condition-places.ts";
import { about, type Scene, type Sight } from "./rule.ts";

export const asyncCallback: Sight = (node, scene) => {
  const { ts, kinds } = scene;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [callback] = node.arguments;
  if (callback === undefined || node.arguments.length > 1) return null;
  const method = node.expression.name.text;
  const isDropped = method === "forEach" || (method === "map" && ts.isExpressionStatement(node.parent));
  if (!isDropped && !PREDICATES.has(method)) return null;
  if (!isOfTheLibrary(node.expression, callback, scene)) return null;
  const type = kinds.typeOf(callback);
  if (!kinds.givesCoroutine(type)) return null;
  const items = node.expression.expression;
  const call: Call = { node, method, items, callback };
  return isDropped ? dropped(call, scene) : alwaysTrue(call, scene);
};

interface Call {
  node: TypeScript.CallExpression;
  method: string;
  items: TypeScript.Expression;
  callback: TypeScript.Expression;
}

/** A list's, a set's or an iterator's own method; of a parameter without a type, an async function written there says enough. */
function isOfTheLibrary(
  { expression, name }: TypeScript.PropertyAccessExpression,
  callback: TypeScript.Expression,
  { ts, kinds }: Scene,
): boolean {
  if (kinds.isAny(kinds.typeOf(expression))) {
    return ts.isArrowFunction(callback) || ts.isFunctionExpression(callback);
  }
  const declarations = kinds.checker.getSymbolAtLocation(name)?.declarations ?? [];
  return declarations.some((each) => /^\/(?:language|iterators)\.d\.ts$/.test(each.getSourceFile().fileName));
}

function dropped(call: Call, scene: Scene): Finding {
  const { ts } = scene;
  const { node, method, items, callback } = call;
  const gather = `await asyncio.gather(...${listed(items, scene)}.map(...))`;
  const isTopLevel = functionAround(ts, node) === null;
  const advice = isTopLevel
    ? `Inside an async function, write \`${gather}\` to run them at the same time.`
    : `Write \`${gather}\` to run them at the same time, or a \`for\` loop with \`await\` to run one after the other.`;
  const fixes = isTopLevel ? [] : [runAll(call, scene), asLoop(call, scene)].filter((each) => each !== null);
  return about(
    callback,
    "async-callback",
    `Nothing happens here: \`${method}\` calls this async function once for each item, and drops the coroutines that it makes. ${advice}`,
    fixes,
  );
}

/** `await asyncio.gather(...items.map(f))`, which takes the place of `items.forEach(f)`. */
function runAll({ node, method, items }: Call, scene: Scene): Fix | null {
  const { ts, source } = scene;
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isExpressionStatement(node.parent)) return null;
  const around = makeAwaitable(ts, node);
  if (around === null || (method === "forEach" && isMap(items, scene))) return null;
  const gather = asyncioName(ts, source, "gather");
  const name = expression.name.getStart();
  return {
    title: "Run them at the same time: gather(...)",
    edits: [
      ...gather.edits,
      ...around,
      insert(node.getStart(), `await ${gather.text}(...`),
      ...spreadItems(items, scene),
      { start: name, length: method.length, text: "map" },
      insert(node.end, ")"),
    ],
    preferred: true,
  };
}

/** `for (const item of items) { ... }`, where the callback is written there and has nothing that a loop has not. */
function asLoop({ node, items, callback }: Call, scene: Scene): Fix | null {
  const { ts } = scene;
  if (!ts.isExpressionStatement(node.parent) || !ts.isArrowFunction(callback)) return null;
  const { body, parameters } = callback;
  const [parameter] = parameters;
  if (!ts.isBlock(body) || parameters.length !== 1 || parameter?.initializer || parameter?.dotDotDotToken) {
    return null;
  }
  if (parameter === undefined || isMap(items, scene) || returns(ts, body)) return null;
  const around = makeAwaitable(ts, node);
  if (around === null) return null;
  const statement = node.parent;
  const start = statement.getStart();
  return {
    title: "Run one after the other: for (const ... of ...)",
    edits: [
      ...around,
      {
        start,
        length: body.getStart() - start,
        text: `for (const ${parameter.name.getText()} of ${items.getText()}) `,
      },
      { start: body.end, length: statement.end - body.end, text: "" },
    ],
  };
}

function returns(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  if (ts.isReturnStatement(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => returns(ts, child) || undefined) ?? false;
}

function alwaysTrue(call: Call, scene: Scene): Finding {
  const { ts } = scene;
  const { node, method, callback } = call;
  const fix = functionAround(ts, node) === null ? null : byAnswers(call, scene);
  return about(
    callback,
    "async-callback",
    `\`${method}\` asks whether what this function returns is true, and an async function returns a coroutine, which always is. Gather the answers first: \`${shape(call, scene)}\`.`,
    fix === null ? [] : [fix],
  );
}

function shape({ method, items }: Call, scene: Scene): string {
  const list = listed(items, scene);
  const gathered = `await asyncio.gather(...${list}.map(...))`;
  if (method === "some" || method === "every") return `(${gathered}).${method}(Boolean)`;
  return `const keep = ${gathered}`;
}

/** `(await asyncio.gather(...items.map(f))).some(Boolean)`; what is kept is found by a list of answers on a line before. */
function byAnswers({ node, method, items, callback }: Call, scene: Scene): Fix | null {
  const { ts, source } = scene;
  const around = makeAwaitable(ts, node);
  const { expression } = node;
  if (around === null || !ts.isPropertyAccessExpression(expression)) return null;
  const gather = asyncioName(ts, source, "gather");
  const before = [...gather.edits, ...around];
  const list = listed(items, scene);
  if (method === "some" || method === "every") {
    return {
      title: `Gather the answers, then ask ${method}`,
      edits: [
        ...before,
        insert(node.getStart(), `(await ${gather.text}(...`),
        ...spreadItems(items, scene),
        { start: expression.name.getStart(), length: method.length, text: "map" },
        insert(node.end, `)).${method}(Boolean)`),
      ],
      preferred: true,
    };
  }
  const isSimple = /^[\w$]+(?:\.[\w$]+)*$/.test(items.getText());
  const statement = statementOf(ts, node);
  if (!isSimple || list !== items.getText() || statement === null) return null;
  const [keep, index] = freshNames(source, ["keep", "index"]);
  const line = statement.getStart();
  const indent = /^[ \t]*/.exec(source.text.slice(source.text.lastIndexOf("\n", line - 1) + 1))?.[0] ?? "";
  const gathered: Edit = insert(
    line,
    `const ${keep} = await ${gather.text}(...${list}.map(${callback.getText()}));\n${indent}`,
  );
  return {
    title: `Gather the answers, then ${method}`,
    edits: [
      ...before,
      gathered,
      {
        start: callback.getStart(),
        length: callback.end - callback.getStart(),
        text: `(_, ${index}) => ${keep}[${index}]`,
      },
    ],
    preferred: true,
  };
}

/** Sets and iterators are no lists: `[...names]`. */
function listed(items: TypeScript.Expression, { kinds, ts }: Scene): string {
  const type = kinds.typeOf(items);
  const text = ts.isIdentifier(items) || ts.isPropertyAccessExpression(items) ? items.getText() : "items";
  return kinds.isAny(type) || kinds.isList(type) ? text : `[...${text}]`;
}

function spreadItems(items: TypeScript.Expression, scene: Scene): Edit[] {
  const { kinds } = scene;
  const type = kinds.typeOf(items);
  if (kinds.isAny(type) || kinds.isList(type)) return [];
  return [insert(items.getStart(), "[..."), insert(items.end, "]")];
}

/** `map.forEach((value, key) => ...)` hands over other things than iterating does. */
const isMap = (items: TypeScript.Expression, { kinds }: Scene) =>
  kinds.typeOf(items).getProperty("set") !== undefined &&
  kinds.typeOf(items).getProperty("delete") !== undefined;
