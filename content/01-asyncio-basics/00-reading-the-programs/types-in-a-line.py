from collections.abc import Callable


def twice(text: str, action: Callable[[str], None]) -> None:
    action(text)
    action(text)


def first[T](items: list[T], fallback: T) -> T:
    return items[0] if items else fallback


owner: str | None = None
ages: dict[str, int] = {"Ada": 36}

twice("saved", lambda text: print(text))
print(first([7, 8], 0), first([], "none"))
print(owner)
owner = "Ada"
print(ages[owner] + 1)
