import sys from "sys";

sys.exit(["a", 1, null]);
