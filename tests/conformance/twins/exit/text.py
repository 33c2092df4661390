import sys


def read_config(name):
    sys.exit(f"no config found: {name}")


read_config("server.toml")
