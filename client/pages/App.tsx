// Chooses the page for the address and catches what breaks in it. All pages but the first two come as chunks of their own.
import { Component, type ComponentChildren } from "preact";
import { t, withWords } from "../i18n/index.ts";
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

function Practice() {
  const PracticePage = useModule(() => withWords(["practice"], import("./practice/PracticePage.tsx")));
  return PracticePage ? <PracticePage /> : <Waiting />;
}

function Host() {
  const HostPage = useModule(() => withWords(["host", "steps"], import("./host/HostPage.tsx")));
  return HostPage ? <HostPage /> : <Waiting />;
}

function Facilitate({ session, fragment, show }: { session: string; fragment: string; show: boolean }) {
  const FacilitatePage = useModule(() =>
    withWords(["host", "steps", "table"], import("./facilitate/FacilitatePage.tsx")),
  );
  return FacilitatePage ? (
    <FacilitatePage key={session} session={session} fragment={fragment} show={show} />
  ) : (
    <Waiting />
  );
}

function JoinSession({ code }: { code: string }) {
  const JoinSessionPage = useModule(() => withWords(["attend"], import("./joinSession/JoinSessionPage.tsx")));
  return JoinSessionPage ? <JoinSessionPage key={code} code={code} /> : <Waiting />;
}

function Session({ session, fragment }: { session: string; fragment: string }) {
  const SessionPage = useModule(() => withWords(["attend"], import("./session/SessionPage.tsx")));
  return SessionPage ? <SessionPage key={session} session={session} fragment={fragment} /> : <Waiting />;
}

function PrintPack({ session, round, fragment }: { session: string; round: number; fragment: string }) {
  const PrintPackPage = useModule(() => withWords(["host"], import("./printPack/PrintPackPage.tsx")));
  return PrintPackPage ? <PrintPackPage session={session} round={round} fragment={fragment} /> : <Waiting />;
}

function Desk({ draft }: { draft: string }) {
  const DeskPage = useModule(() => withWords(["desk"], import("./desk/DeskPage.tsx")));
  return DeskPage ? <DeskPage key={draft} draft={draft} /> : <Waiting />;
}

function Privacy() {
  const PrivacyPage = useModule(() => withWords(["attend"], import("./privacy/PrivacyPage.tsx")));
  return PrivacyPage ? <PrivacyPage /> : <Waiting />;
}

function PageOf({ at }: { at: Route }) {
  switch (at.page) {
    case "home":
      return <Home />;
    case "new":
      return <OpenTable />;
    case "practice":
      return <Practice />;
    case "host":
      return <Host />;
    case "table":
      return <Table table={at.table} fragment={at.fragment} />;
    case "facilitate":
    case "show":
      return <Facilitate session={at.session} fragment={at.fragment} show={at.page === "show"} />;
    case "join":
      return <JoinSession code={at.code} />;
    case "session":
      return <Session session={at.session} fragment={at.fragment} />;
    case "pack":
      return <PrintPack session={at.session} round={at.round} fragment={at.fragment} />;
    case "desk":
      return <Desk draft={at.draft} />;
    case "privacy":
      return <Privacy />;
    case "not-found":
      return <NotFound />;
  }
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
