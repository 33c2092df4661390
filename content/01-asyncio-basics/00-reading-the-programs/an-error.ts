function parse(text: string) {
  if (text === "") throw new ValueError("nothing to parse");
  if (text === "?") throw new KeyError(text);
  return text.toUpperCase();
}

function attempt(text: string) {
  try {
    print(parse(text));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("skipped:", error);
  } finally {
    print("next");
  }
}

attempt("get");
attempt("");
attempt("?");
