import time


def download(file, seconds):
    print(f"{file}: started")
    time.sleep(seconds)  # the server's time: we only wait
    print(f"{file}: done")


start = time.time()
download("a.jpg", 3)
download("b.jpg", 1)
download("c.jpg", 2)
print(f"Finished in {time.time() - start:.2f} s")
