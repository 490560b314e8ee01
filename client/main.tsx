// The client's start: words, look, router, first page. No page's own work is here.
import "@fontsource/gelasio/400.css";
import "@fontsource/gelasio/700.css";
import "@fontsource-variable/inter/wght.css";
import "./look/look.css";
import "./pages/pages.css";
import { render } from "preact";
import { language, loadWords } from "./i18n/index.ts";
import { App } from "./pages/App.tsx";
import { startRouter } from "./pages/router.ts";

document.documentElement.lang = language;
loadWords().then(() => {
  startRouter();
  const root = document.getElementById("app");
  if (root) render(<App />, root);
});
