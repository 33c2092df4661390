// finishes: written
import sys from "sys";

sys.stderr.write("a".repeat(400_000));
print("written");
