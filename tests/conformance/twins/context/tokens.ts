import contextvars from "contextvars";

const variable = new contextvars.ContextVar("variable");
try {
  variable.get();
} catch (error) {
  print(error.constructor.name);
}
print(variable.get("given default"), variable.name);
const first = variable.set("first");
const second = variable.set("second");
print(second.old_value, second.var === variable);
variable.reset(second);
print(variable.get());
try {
  variable.reset(second);
} catch (error) {
  print(error.message.split("<")[0]);
}
variable.reset(first);
print(variable.get("unset again"));

function inside(word) {
  variable.set(word);
  return variable.get();
}

const context = contextvars.copy_context();
print(
  context.run(inside, "in the copy"),
  variable.get("untouched"),
  context.get(variable),
  context.has(variable),
  context.size,
);
try {
  context.run(() => context.run(print));
} catch (error) {
  print(error.message.split("<")[0]);
}
