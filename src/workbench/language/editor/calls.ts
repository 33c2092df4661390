/** Signature help: the parameters of the call that is being written. */
import { languages } from "monaco-editor/editor";
import { ask } from "../client.ts";
import { programOf } from "./programs.ts";

export function offerCalls(): void {
  languages.registerSignatureHelpProvider("typescript", {
    signatureHelpTriggerCharacters: ["(", ","],
    signatureHelpRetriggerCharacters: [")"],
    async provideSignatureHelp(model, position) {
      const program = programOf(model);
      if (program === null) return null;
      const call = await ask("call", program, model.getOffsetAt(position)).catch(() => null);
      if (call === null) return null;
      const { label, parameters, active, documentation } = call;
      return {
        value: {
          activeSignature: 0,
          activeParameter: active,
          signatures: [
            {
              label,
              documentation: { value: documentation },
              parameters: parameters.map(({ from, to, documentation: about }) => ({
                label: [from, to] as [number, number],
                documentation: about,
              })),
            },
          ],
        },
        dispose: () => undefined,
      };
    },
  });
}
