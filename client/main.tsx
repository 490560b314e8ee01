// The client's start: words, look, router, first page. No page's own work is here.
import "./look/look.css";
import "./pages/pages.css";
import { render } from "preact";
import { language } from "./i18n/index.ts";
import { App } from "./pages/App.tsx";
import { startRouter } from "./pages/router.ts";

document.documentElement.lang = language;
startRouter();
const root = document.getElementById("app");
if (root) render(<App />, root);
