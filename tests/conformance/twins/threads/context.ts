import asyncio from "asyncio";
import contextvars from "contextvars";

const variable = new contextvars.ContextVar("variable", { default: "default" });

function look(name) {
  const seen = variable.get();
  variable.set("set in " + name);
  return [name, seen, variable.get()];
}

async function main() {
  const loop = asyncio.get_running_loop();
  variable.set("set by main");
  print(await asyncio.to_thread(look, "to_thread"));
  print(variable.get());
  print(await loop.run_in_executor(null, look, "run_in_executor"));
  const context = contextvars.copy_context();
  print(await loop.run_in_executor(null, context.run, look, "a context of its own"));
  print(context.get(variable), "|", variable.get());
  const waiting = asyncio.to_thread(look, "made before, awaited after");
  variable.set("changed");
  print(await waiting);
}

asyncio.run(main());
