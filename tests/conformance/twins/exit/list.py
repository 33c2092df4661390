import sys

sys.exit(["a", 1, None])
