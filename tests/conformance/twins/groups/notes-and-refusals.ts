class Own extends ExceptionGroup {
  derive(excs) {
    return new Own(this.message + "!", excs);
  }
}

class Plain extends ExceptionGroup {}

class Broken extends ExceptionGroup {
  derive(excs) {
    return 3;
  }
}

function refused(act) {
  try {
    act();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
    print(error.constructor.name, error);
  }
}

const group = new ExceptionGroup("g", [new ValueError(1), new KeyError(2)]);
group.add_note("a note");
group.add_note("another");
const [match, rest] = group.split(ValueError);
print(match.__notes__, rest.__notes__, repr(match), str(rest));
refused(() => group.add_note(1));
refused(() => group.split(1));
refused(() => group.split([ValueError, 1]));
refused(() => new ExceptionGroup("x"));
refused(() => new ExceptionGroup("x", []));
refused(() => new ExceptionGroup("x", [1]));
refused(() => new ExceptionGroup("x", [new KeyboardInterrupt()]));
print(new Own("m", [new ValueError(1), new KeyError(2)]).split(KeyError));
print(new Plain("m", [new ValueError(1), new KeyError(2)]).split(KeyError));
refused(() => new Broken("m", [new ValueError(1), new KeyError(2)]).split(KeyError));
