class Own(RuntimeError):
    pass


class Coded(ValueError):
    def __str__(self):
        return f"code {self.args[0]}"


group = ExceptionGroup("many", [ValueError("x"), KeyError("y")])
for error in [
    ValueError("no line"),
    ValueError("a", 1),
    ValueError(),
    KeyError("a"),
    KeyError("it's"),
    OSError(2, "x"),
    Own("own"),
    Coded(7),
    group,
]:
    print(f"{error} | " + str(error), error)
print(f"{group.args}", group.exceptions, ValueError(["it's", 'say "x"'], [1]).args, ValueError({"a": "b"}).args)
try:
    raise ValueError("caught")
except ValueError as error:
    print(f"failed: {error}")
