# Notes stand below an error and go along with the parts of a group; what groups refuse.
class Own(ExceptionGroup):
    def derive(self, excs):
        return Own(self.message + "!", excs)


class Plain(ExceptionGroup):
    pass


class Broken(ExceptionGroup):
    def derive(self, excs):
        return 3


def refused(act):
    try:
        act()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


group = ExceptionGroup("g", [ValueError(1), KeyError(2)])
group.add_note("a note")
group.add_note("another")
match, rest = group.split(ValueError)
print(match.__notes__, rest.__notes__, repr(match), str(rest))
refused(lambda: group.add_note(1))
refused(lambda: group.split(1))
refused(lambda: group.split((ValueError, 1)))
refused(lambda: ExceptionGroup("x"))
refused(lambda: ExceptionGroup("x", []))
refused(lambda: ExceptionGroup("x", [1]))
refused(lambda: ExceptionGroup("x", [KeyboardInterrupt()]))
print(Own("m", [ValueError(1), KeyError(2)]).split(KeyError))
print(Plain("m", [ValueError(1), KeyError(2)]).split(KeyError))
refused(lambda: Broken("m", [ValueError(1), KeyError(2)]).split(KeyError))
