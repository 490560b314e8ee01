// Chooses the page for the address and catches what breaks in it. The table's pages come as a chunk of their own.
import { Component, type ComponentChildren } from "preact";
import { t } from "../i18n/index.ts";
import { Home } from "./home/Home.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { OpenTable } from "./open/OpenTable.tsx";
import { type Route, route } from "./router.ts";
import { Crash, NotFound } from "./Trouble.tsx";
import { useModule } from "./useModule.ts";
import { Waiting } from "./Waiting.tsx";

function Table({ table, fragment }: { table: string; fragment: string }) {
  const TablePage = useModule(() => import("./seat/TablePage.tsx"));
  return TablePage ? <TablePage key={table} table={table} fragment={fragment} /> : <Waiting />;
}

function PageOf({ at }: { at: Route }) {
  if (at.page === "home") return <Home />;
  if (at.page === "new") return <OpenTable />;
  return at.page === "table" ? <Table table={at.table} fragment={at.fragment} /> : <NotFound />;
}

class Catch extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };
  static override getDerivedStateFromError = () => ({ broken: true });
  override render() {
    return this.state.broken ? <Crash /> : this.props.children;
  }
}

/** A button and no link: following a link would replace the fragment, which holds the seat. */
function skip(): void {
  const content = document.querySelector("main");
  if (content) content.tabIndex = -1;
  content?.focus();
}

export function App() {
  return (
    <>
      <button type="button" class="skip btn" onClick={skip}>
        {t("page.skip")}
      </button>
      <Catch>
        <PageOf at={route.value} />
      </Catch>
      <LiveRegion />
    </>
  );
}
