import logging from "logging";

class Strict extends logging.Handler {
  override emit() {
    throw new KeyError("a handler of one's own lets it out");
  }
}

function main() {
  logging.warning("many %s %s", "a");
  print("after too few");
  logging.warning("none", "a", "b");
  print("after too many");
  logging.error("%d items", "many");
  print("after a text where a number should be");
  logging.info("never formatted %s %s", "a");
  const logger = logging.getLogger("strict");
  logger.addHandler(new Strict());
  try {
    logger.warning("anything");
  } catch (error) {
    print(repr(error));
  }
}

main();
