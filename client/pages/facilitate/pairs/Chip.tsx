// A person in the pairs: to be dragged, or pressed to be picked up and put down elsewhere with a second press.
import { t } from "../../../i18n/index.ts";

export function Chip(props: {
  person: string;
  name: string;
  here: boolean;
  team: string;
  picked: boolean;
  /** The place that this person holds, for others to land on. */
  place: string;
  drag: (event: PointerEvent) => void;
  press: () => void;
}) {
  const { name, here, team, picked, place, drag, press } = props;
  return (
    <button
      type="button"
      class={`who ${here ? "" : "away"}`}
      aria-pressed={picked}
      data-place={place}
      onPointerDown={drag}
      onClick={press}
    >
      <span>{name}</span>
      {team && <small>{team}</small>}
      {!here && <small>{t("facilitate.away")}</small>}
    </button>
  );
}
