# Tokens, resets, and variables without a default.
import contextvars

variable = contextvars.ContextVar("variable")
try:
    variable.get()
except LookupError as error:
    print(type(error).__name__)
print(variable.get("given default"), variable.name)
first = variable.set("first")
second = variable.set("second")
print(second.old_value, second.var is variable)
variable.reset(second)
print(variable.get())
try:
    variable.reset(second)
except RuntimeError as error:
    print(str(error).split("<")[0])
variable.reset(first)
print(variable.get("unset again"))


def inside(word):
    variable.set(word)
    return variable.get()


context = contextvars.copy_context()
print(context.run(inside, "in the copy"), variable.get("untouched"), context[variable], variable in context, len(context))
try:
    context.run(lambda: context.run(print))
except RuntimeError as error:
    print(str(error).split("<")[0])
