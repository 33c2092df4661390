class Request:
    def __init__(self, path):
        self.path = path
        self.sent = 0

    def send(self, *, method="GET", tries=1):
        self.sent += tries
        return f"{method} {self.path} ({self.sent} sent so far)"


request = Request("/orders")
print(request.send())
print(request.send(method="POST", tries=2))
