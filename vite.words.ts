// Parses the catalogues when the client is built, so that no page has to download a parser of ICU messages. Pages under
// development and tests parse for themselves.
import { IntlMessageFormat } from "intl-messageformat";
import { type Plugin, runnerImport } from "vite";

const CATALOGUE = /\/client\/i18n\/([a-z]{2})\.ts$/;

/** Each catalogue's messages as the parser leaves them; what a message is made of never changes. */
export const parsedWords = (): Plugin => ({
  name: "parsed-words",
  apply: "build",
  config: () => ({
    resolve: {
      alias: { "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js" },
    },
  }),
  async load(id) {
    const [, language] = CATALOGUE.exec(id) ?? [];
    if (language === undefined) return null;
    const { module } = await runnerImport<Record<string, Readonly<Record<string, string>>>>(id);
    const texts = Object.entries(module[language] ?? {});
    const parsed = texts.map(([key, text]) => [key, new IntlMessageFormat(text, language).getAst()]);
    const json = JSON.stringify(JSON.stringify(Object.fromEntries(parsed)));
    return { code: `export const ${language} = JSON.parse(${json});`, moduleType: "js" };
  },
});
