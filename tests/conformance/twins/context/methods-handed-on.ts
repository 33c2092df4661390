import asyncio from "asyncio";
import { ContextVar, Token, copy_context } from "contextvars";

const variable = new ContextVar("var");

async function main() {
  const context = copy_context();
  context.run(variable.set, "inside");
  print(context.run(variable.get), variable.get("outside"));
  const token = variable.set(1);
  print(token.old_value === Token.MISSING, token.old_value);
  print(
    context.values(),
    context.keys().map((each) => each.name),
    context.items().length,
  );
  asyncio.get_running_loop().call_soon(variable.set, "in a callback");
  await asyncio.sleep(0);
  print(variable.get());
  variable.reset(token);
  print(variable.get("nothing"));
}

asyncio.run(main());
