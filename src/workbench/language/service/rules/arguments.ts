/** Too many arguments, or too few: what CPython would say of the call, which asyncio here says when it runs. */
import type * as TypeScript from "typescript";
import { hintOf } from "../../../../asyncio/python/errors.ts";
import { arrange } from "../../../../asyncio/python/signatures/arrange.ts";
import { readSignatures } from "../../../../asyncio/python/signatures/checked.ts";
import type { Signature } from "../../../../asyncio/python/signatures/signature.ts";
import { wrap } from "../edits.ts";
import type { Finding, Fix } from "../findings.ts";
import { about, type Rule, type Scene } from "./rule.ts";

/** A wrong number of arguments, and an argument that is none of the function's names. */
const COUNT = new Set([2554, 2555]);
const NO_NAMES = 2559;

export const wrongArguments: Rule = ({ code, node, start }, scene) => {
  if (!COUNT.has(code) && code !== NO_NAMES) return undefined;
  const { ts } = scene;
  const call = ts.findAncestor(node, (each): each is Call => isCall(ts, each));
  if (call === undefined || call.arguments?.some((each) => ts.isSpreadElement(each))) return undefined;
  const found = signatureOf(call, scene);
  if (found === null) return code === NO_NAMES ? undefined : ofOwnFunction(call, scene);
  try {
    arrange(
      found,
      (call.arguments ?? []).map((each) => standIn(ts, each)),
    );
  } catch (error) {
    const hint = hintOf(error);
    const message = `TypeError: ${(error as Error).message}.${hint === undefined ? "" : ` ${hint}`}`;
    const surplus = call.arguments?.[found.most];
    const place = surplus ?? call.expression;
    return {
      ...about(place, "arguments", message, fixesFor(found, surplus)),
      ...(surplus
        ? {}
        : { start: Math.max(start, place.getStart()), length: node.end - Math.max(start, place.getStart()) }),
    };
  }
  return undefined;
};

type Call = TypeScript.CallExpression | TypeScript.NewExpression;

const isCall = (ts: typeof TypeScript, node: TypeScript.Node): node is Call =>
  ts.isCallExpression(node) || ts.isNewExpression(node);

/** What asyncio says that the called function takes; null for other functions. */
function signatureOf(call: Call, { ts, kinds, signatures }: Scene): Signature | null {
  const { checker } = kinds;
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  const symbol = checker.getSymbolAtLocation(name);
  const declared =
    symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = declared?.declarations ?? [];
  if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith("/runtime/asyncio/"))
    return null;
  const owner = ts.isNewExpression(call)
    ? declared!.name
    : ts.isClassLike(declaration.parent)
      ? (declaration.parent.name?.text ?? "")
      : "";
  const lines = signatures[owner];
  const key = ts.isNewExpression(call) ? "__init__" : declared!.name;
  return lines === undefined
    ? null
    : (readSignatures(lines, owner === "" ? "asyncio." : null).get(key) ?? null);
}

/** Something that counts as the argument does: a plain object as names, all else as a value. */
function standIn(ts: typeof TypeScript, argument: TypeScript.Expression): unknown {
  if (ts.isNumericLiteral(argument)) return Number(argument.text);
  if (ts.isStringLiteral(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return Symbol(argument.getText());
  return Object.fromEntries(argument.properties.map((each) => [each.name?.getText() ?? "", each]));
}

/** `wait(tasks, 1)` -> `wait(tasks, { timeout: 1 })`, where one is too many and its name is known. */
function fixesFor({ keywords, positional }: Signature, surplus: TypeScript.Expression | undefined): Fix[] {
  const [name] = keywords;
  if (surplus === undefined) return [];
  const { arguments: all } = surplus.parent as TypeScript.CallExpression;
  if (name === undefined || all.length !== positional.length + 1) return leaveOut(surplus);
  return [
    {
      title: `Give it by name: { ${name}: ... }`,
      edits: wrap(surplus, `{ ${name}: `, " }"),
      preferred: true,
    },
  ];
}

/** Without an argument, and what comes after it. */
function leaveOut(surplus: TypeScript.Expression): Fix[] {
  const all = [...(surplus.parent as TypeScript.CallExpression).arguments];
  const before = all[all.indexOf(surplus) - 1];
  const start = before?.end ?? surplus.getStart();
  const edits = [{ start, length: all.at(-1)!.end - start, text: "" }];
  return [{ title: "Remove the extra arguments", edits, preferred: true }];
}

/** A function of the program's own: JavaScript leaves out what is too much, and gives `None` for what is missing. */
function ofOwnFunction(call: Call, { ts, kinds }: Scene): Finding | undefined {
  const signature = kinds.checker.getResolvedSignature(call);
  const declaration = signature?.getDeclaration();
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const name = call.expression.getText();
  if (!/^[\w$.]+$/.test(name)) return undefined;
  const wanted = declaration.parameters.filter((each) => each.name.getText() !== "this");
  const given = call.arguments?.length ?? 0;
  const what = ts.isNewExpression(call) ? `\`new ${name}(...)\`` : `\`${name}(...)\``;
  if (given > wanted.length) {
    const takes =
      wanted.length === 0
        ? "no arguments"
        : wanted.length === 1
          ? "1 argument"
          : `${wanted.length} arguments`;
    const text = `${what} takes ${takes}, and ${given} ${given === 1 ? "is" : "are"} given. Python raises TypeError; here the extra ones are ignored.`;
    const surplus = call.arguments![wanted.length]!;
    return about(surplus, "arguments", text, leaveOut(surplus));
  }
  const missing = wanted
    .slice(given)
    .filter((each) => !each.initializer && !each.questionToken && !each.dotDotDotToken)
    .map((each) => `\`${each.name.getText()}\``);
  if (missing.length === 0) return undefined;
  const text = `${what} is called without ${missing.join(" and ")}. Python raises TypeError; here a missing argument is \`None\`.`;
  return about(call.expression, "arguments", text);
}
