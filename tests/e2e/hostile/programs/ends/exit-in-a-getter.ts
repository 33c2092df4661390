// finishes: asking
import sys from "sys";

const value = {
  get leave() {
    return sys.exit(1);
  },
};
print("asking");
print(value.leave);
