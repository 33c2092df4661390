# ExceptionGroup: message, exceptions, split, subgroup, nesting, and what is refused.


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


group = ExceptionGroup("several", [ValueError(1), KeyError("k"), ExceptionGroup("inner", [ValueError(2), TypeError("t")])])
print(group)
print(repr(group))
print(group.message, len(group.exceptions), group.args[0])
matching, rest = group.split(ValueError)
print(repr(matching))
print(repr(rest))
print(repr(group.subgroup(KeyError)))
print(group.subgroup(OSError))
print(repr(group.subgroup(lambda error: isinstance(error, (KeyError, TypeError)))))
print([repr(part) for part in group.split((ValueError, TypeError))])
print(repr(ExceptionGroup("one", [ValueError()])), ExceptionGroup("one", [ValueError()]))
attempt(lambda: ExceptionGroup("none", []))
attempt(lambda: ExceptionGroup(1, [ValueError()]))
attempt(lambda: ExceptionGroup("bad", [1]))
attempt(lambda: ExceptionGroup("bad", 1))
attempt(lambda: repr(BaseExceptionGroup("narrowed", [ValueError()])))
attempt(lambda: repr(BaseExceptionGroup("kept", [KeyboardInterrupt()])))
attempt(lambda: ExceptionGroup("refused", [KeyboardInterrupt()]))
try:
    raise group
except* ValueError as part:
    print("values", repr(part))
except* (KeyError, TypeError) as part:
    print("others", repr(part))
