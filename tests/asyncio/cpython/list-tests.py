"""Writes down the names of CPython's own tests of asyncio, a line a test: Class.test_name, under its file.

    python3.14 tests/asyncio/cpython/list-tests.py LIB/test/test_asyncio > tests/asyncio/cpython/cpython.txt

A test counts once, in the class that holds its `def`: where several classes run it again (a base class's tests for the C
and the Python implementation, say), it is still one. A class that overrides it has one of its own. Names are facts about
CPython; nothing else of it is taken.
"""

import ast
import pathlib
import platform
import sys


def tests_in(body, classes=()):
    """(class, test) for each test method under `body`, through `if` and `try`, not into functions."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from tests_in(node.body, (*classes, node.name))
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if classes and node.name.startswith("test_"):
                yield ".".join((*classes, node.name))
        elif isinstance(node, (ast.If, ast.Try)):
            blocks = [node.body, node.orelse]
            if isinstance(node, ast.Try):
                blocks += [node.finalbody, *(handler.body for handler in node.handlers)]
            for block in blocks:
                yield from tests_in(block, classes)


folder = pathlib.Path(sys.argv[1])
print(f"# CPython {platform.python_version()}, Lib/test/test_asyncio, by list-tests.py")
for file in sorted(folder.glob("test_*.py")):
    print(file.name)
    for name in dict.fromkeys(tests_in(ast.parse(file.read_text()).body)):
        print(f"  {name}")
