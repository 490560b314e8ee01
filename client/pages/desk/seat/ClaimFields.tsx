// What a fact says to the rules: chosen from a list, with the truth of the case filled in.

import { listAt, type Plain } from "../../../../shared/desk/step.ts";
import { DEFAULT_PRESSURE } from "../../../../shared/scenario/defaults.ts";
import { issueRanges, ranksOf } from "../../../../shared/scenario/importance.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { numberAt, textAt, useDesk } from "../fields/deskContext.ts";
import { NumberField } from "../fields/NumberField.tsx";

const KINDS = ["priority", "limit", "walk-away", "deadline", "stakeholder", "fear", "relief"] as const;
type Kind = (typeof KINDS)[number];

export function ClaimFields({ path, seat }: { path: Path; seat: Seat }) {
  const { desk, report } = useDesk();
  const value = desk.value.value;
  const own: Path = ["seats", seat];
  const claim: Path = [...path, "claim"];
  const kind = textAt(value, [...claim, "kind"]);
  const issue = textAt(value, [...claim, "issue"]);
  const named = (list: Path) =>
    listAt(value, list).map((_, index) => {
      const id = textAt(value, [...list, index, "id"]);
      return { value: id, label: textAt(value, [...list, index, "name"]) || id };
    });
  const issues = named(["issues"]);
  const optionsOf = (id: string) => named(["issues", issues.findIndex((one) => one.value === id), "options"]);

  /** The rank of an issue, as far as the case could be read last. */
  function rankOf(id: string): number {
    const scenario = report.value.reading?.scenario;
    const number = scenario?.issues.findIndex((one) => one.id === id) ?? -1;
    return scenario && number >= 0 ? ranksOf(issueRanges(scenario.seats[seat]), number)[0] : 1;
  }

  function made(to: Kind, about: string): Readonly<Record<string, Plain>> {
    switch (to) {
      case "priority":
        return { kind: to, issue: about, rank: rankOf(about) };
      case "limit": {
        const forbidden = listAt(value, [...own, "forbidden", about])[0];
        return { kind: to, issue: about, option: forbidden ?? optionsOf(about)[0]?.value ?? "" };
      }
      case "relief":
        return { kind: to, issue: about };
      case "walk-away": {
        const all = listAt(value, [...own, "alternatives"]);
        return {
          kind: to,
          points: Math.max(...all.map((_, at) => numberAt(value, [...own, "alternatives", at, "points"]) ?? 0)),
        };
      }
      case "deadline":
        return { kind: to, turns: numberAt(value, [...own, "pressure", "deadline"]) ?? DEFAULT_PRESSURE.deadline };
      case "stakeholder":
        return { kind: to, stakeholder: textAt(value, [...own, "stakeholders", 0, "id"]) };
      default:
        return { kind: to };
    }
  }
  const put = (to: Readonly<Record<string, Plain>> | null): void =>
    void desk.change({ type: "part", path: claim, value: to });
  const first = issues[0]?.value ?? "";

  return (
    <>
      <ChoiceField
        path={[...claim, "kind"]}
        label={t("desk.claim")}
        options={[
          { value: "", label: t("desk.claim.none") },
          ...KINDS.map((one) => ({ value: one, label: t(`desk.claim.${one}`) })),
        ]}
        chosen={kind}
        choose={(to) => put(to === "" ? null : made(to as Kind, issue || first))}
      />
      {(kind === "priority" || kind === "limit" || kind === "relief") && (
        <ChoiceField
          path={[...claim, "issue"]}
          label={t("desk.claim.issue")}
          options={issues}
          chosen={issue}
          choose={(id) => put(made(kind, id))}
        />
      )}
      {kind === "priority" && <NumberField path={[...claim, "rank"]} label={t("desk.claim.rank")} />}
      {kind === "limit" && (
        <ChoiceField
          path={[...claim, "option"]}
          label={t("desk.claim.option")}
          options={optionsOf(issue)}
          chosen={textAt(value, [...claim, "option"])}
          choose={(option) => desk.change({ type: "set", path: [...claim, "option"], value: option })}
        />
      )}
      {kind === "walk-away" && <NumberField path={[...claim, "points"]} label={t("desk.claim.points")} />}
      {kind === "deadline" && <NumberField path={[...claim, "turns"]} label={t("desk.claim.turns")} />}
      {kind === "stakeholder" && (
        <ChoiceField
          path={[...claim, "stakeholder"]}
          label={t("desk.claim.whom")}
          options={named([...own, "stakeholders"])}
          chosen={textAt(value, [...claim, "stakeholder"])}
          choose={(id) => desk.change({ type: "set", path: [...claim, "stakeholder"], value: id })}
        />
      )}
    </>
  );
}
