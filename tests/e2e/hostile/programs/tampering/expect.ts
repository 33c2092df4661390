// throws: ReferenceError: expect is not defined
declare const expect: { extend(matchers: object): void };
expect.extend({ toPrint: () => ({ pass: true }) });
