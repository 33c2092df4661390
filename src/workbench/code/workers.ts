/** Monaco's two workers, as files of the site. Imported for its effect, before the editor. */
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import TypeScriptWorker from "monaco-editor/languages/features/typescript/ts.worker?worker";

interface Environment {
  getWorker(moduleId: string, label: string): Worker;
}

(globalThis as { MonacoEnvironment?: Environment }).MonacoEnvironment = {
  getWorker: (_moduleId, label) => (label === "typescript" ? new TypeScriptWorker() : new EditorWorker()),
};
