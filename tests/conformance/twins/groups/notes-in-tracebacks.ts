const inner = new ValueError("inner");
inner.add_note("two\nlines");
const group = new ExceptionGroup("several", [inner, new KeyError("k")]);
group.add_note("of the group");
throw group;
