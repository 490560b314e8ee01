// "More": how the two dealt with each other, part by part, each closed until it is wanted.
import "./more.css";
import { t } from "../../../i18n/index.ts";
import type { Seen } from "../seen.ts";
import { Asking } from "./Asking.tsx";
import { Giving } from "./Giving.tsx";
import { LookingBack } from "./LookingBack.tsx";
import { Paradox } from "./Paradox.tsx";
import { Reading } from "./Reading.tsx";
import { Resenting } from "./Resenting.tsx";
import { SecondLook } from "./SecondLook.tsx";

export function More({ seen }: { seen: Seen }) {
  return (
    <section class="more" aria-labelledby="more">
      <h2 id="more">{t("more.title")}</h2>
      <Reading seen={seen} />
      <Giving seen={seen} />
      <Asking seen={seen} />
      <Resenting seen={seen} />
      <Paradox seen={seen} />
      <SecondLook seen={seen} />
      <LookingBack seen={seen} />
    </section>
  );
}
