// The place that announcements are written into. One per page, never unmounted.
import { announcement } from "./announce.ts";

export function LiveRegion() {
  const { text, count } = announcement.value;
  return (
    <div class="hidden-text" aria-live="polite" role="status">
      <span key={count}>{text}</span>
    </div>
  );
}
