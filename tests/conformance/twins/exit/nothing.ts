import sys from "sys";

print("before");
sys.exit();
print("never");
