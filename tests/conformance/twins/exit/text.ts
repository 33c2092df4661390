import sys from "sys";

function read_config(name: string) {
  sys.exit(`no config found: ${name}`);
}

read_config("server.toml");
