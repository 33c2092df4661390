interface Options {
  method?: string;
  tries?: number;
}

class Request {
  path: string;
  sent = 0;

  constructor(path: string) {
    this.path = path;
  }

  send({ method = "GET", tries = 1 }: Options = {}) {
    this.sent += tries;
    return `${method} ${this.path} (${this.sent} sent so far)`;
  }
}

const request = new Request("/orders");
print(request.send());
print(request.send({ method: "POST", tries: 2 }));
