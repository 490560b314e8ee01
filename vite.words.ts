// Parses the catalogues when the client is built, so that no page has to download a parser of ICU messages, and gives each
// chapter a file of its own. Pages under development and tests parse for themselves.
import { IntlMessageFormat } from "intl-messageformat";
import { type Plugin, runnerImport } from "vite";
import { chapterOf } from "./client/i18n/chapters.ts";

const CHAPTER = /^(.*\/client\/i18n\/([a-z]{2})\.ts)\?chapter=(\w+)$/;

/** Names the file of a chapter by language and chapter; of any other module as usual. */
function nameOf(id: string | null | undefined): string {
  const [, , language, chapter] = CHAPTER.exec(id ?? "") ?? [];
  return `assets/${chapter ? `${language}.${chapter}` : "[name]"}-[hash].js`;
}

/** The messages of a chapter as the parser leaves them; what a message is made of never changes. */
export const parsedWords = (): Plugin => ({
  name: "parsed-words",
  apply: "build",
  config: () => ({
    resolve: {
      alias: { "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js" },
    },
    build: { rolldownOptions: { output: { chunkFileNames: ({ facadeModuleId }) => nameOf(facadeModuleId) } } },
  }),
  async load(id) {
    const [, file, language, chapter] = CHAPTER.exec(id) ?? [];
    if (file === undefined || language === undefined) return null;
    const { module } = await runnerImport<Record<string, Readonly<Record<string, string>>>>(file);
    const texts = Object.entries(module[language] ?? {}).filter(([key]) => chapterOf(key) === chapter);
    const parsed = texts.map(([key, text]) => [key, new IntlMessageFormat(text, language).getAst()]);
    const json = JSON.stringify(JSON.stringify(Object.fromEntries(parsed)));
    return { code: `export const ${language} = JSON.parse(${json});`, moduleType: "js" };
  },
});
