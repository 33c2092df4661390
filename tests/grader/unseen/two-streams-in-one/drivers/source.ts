// What the other drivers merge: asks a service for one value after another, until it gives null.
import { FakeService } from "yieldpoint/driver";

export async function* source(name: string, service: FakeService) {
  try {
    while (true) {
      const value = await service.call();
      if (value === null) return;
      yield value;
    }
  } finally {
    print(`${name} is closed`);
  }
}
