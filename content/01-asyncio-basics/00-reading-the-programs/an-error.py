def parse(text):
    if text == "":
        raise ValueError("nothing to parse")
    if text == "?":
        raise KeyError(text)
    return text.upper()


def attempt(text):
    try:
        print(parse(text))
    except ValueError as error:
        print("skipped:", error)
    finally:
        print("next")


attempt("get")
attempt("")
attempt("?")
