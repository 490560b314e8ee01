// A draft as a file to keep, and files read as texts. Which name it gets is in the case itself.
import { idFrom } from "../../../shared/desk/ids.ts";
import type { Draft } from "./drafts.ts";

/** Hands the text of a draft to the browser as a file. */
export function saveFile({ text, title }: Pick<Draft, "text" | "title">): void {
  const [, id] = /^id: *["']?([a-z0-9-]+)/m.exec(text) ?? [];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  link.download = `${id ?? idFrom(title, "case")}.yaml`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What a draft is called before anybody has read its YAML. */
export const titleIn = (text: string): string => {
  const [, title = ""] = /^title: *(.+?) *$/m.exec(text) ?? [];
  return title.replace(/^(["'])(.*)\1$/, "$2");
};
