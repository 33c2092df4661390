/** The TypeScript worker: the language service, away from the page's thread, so that typing waits for nothing. */
import { typescript } from "monaco-editor/languages/features/typescript/lib/typescriptServices.js";
import declarations from "virtual:yieldpoint-declarations";
import type { Declarations } from "./declarations/bundle.ts";
import type { Request, Response } from "./protocol.ts";
import { Language } from "./service/language.ts";

const language = new Language(typescript, declarations as Declarations);

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const { id, method, args } = data;
  let response: Response;
  try {
    const answer = (language[method] as (...all: unknown[]) => unknown).apply(language, args);
    response = { id, answer };
  } catch (error) {
    response = { id, error: String(error) };
  }
  self.postMessage(response);
});

// From here on an answer can be expected.
self.postMessage("ready");
