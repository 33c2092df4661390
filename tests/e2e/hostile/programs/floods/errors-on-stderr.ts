// stops: EndlessLoopError
// dropped: The output was cut after 1,000,000 characters
import sys from "sys";
for (;;) {
  for (let i = 0; i < 1000; i++) sys.stderr.write("an error that is none\n");
}
