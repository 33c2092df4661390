# A traceback shows an error's notes below it, those of a group's members too.
inner = ValueError("inner")
inner.add_note("two\nlines")
group = ExceptionGroup("several", [inner, KeyError("k")])
group.add_note("of the group")
raise group
