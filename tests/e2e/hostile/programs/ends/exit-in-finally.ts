// finishes: enough
import sys from "sys";

try {
  throw new ValueError("first");
} finally {
  print("leaving");
  sys.exit("enough");
}
