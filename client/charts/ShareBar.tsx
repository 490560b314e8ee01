// A share of a whole as a short bar with its words beside it. The words carry the number; the bar is decoration.
import "./charts.css";

export function ShareBar({ share, label }: { share: number; label: string }) {
  return (
    <span class="share">
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      {label}
    </span>
  );
}
