// The three answers to "where do you sit?", as radio cards with the seats' marks and titles.
import type { BySeat, Seat } from "../../../shared/scenario/types.ts";
import { t } from "../../i18n/index.ts";
import { Icon } from "../../look/Icon.tsx";
import { Mark } from "../../look/Mark.tsx";

const CHOICES = ["buyer", "seller", "chance"] as const;

export function SeatChoice(props: {
  titles: BySeat<string>;
  chosen: Seat | "chance";
  choose: (seat: Seat | "chance") => void;
  /** What chance means for the other seat. */
  chance: string;
}) {
  return (
    <fieldset class="seats">
      <legend>
        <h2>{t("new.seat")}</h2>
      </legend>
      {CHOICES.map((seat) => (
        <label class="choice" key={seat}>
          <input
            type="radio"
            name="seat"
            value={seat}
            checked={seat === props.chosen}
            onChange={() => props.choose(seat)}
          />
          <span class="tick" aria-hidden="true">
            <Icon name="check" size="1rem" />
          </span>
          <Mark kind={seat === "chance" ? "logo" : seat} size="1.5rem" />
          <span>
            <strong>{t(seat === "chance" ? "new.seat.chance" : `seat.${seat}`)}</strong>
            <span class="cap">{seat === "chance" ? props.chance : props.titles[seat]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
