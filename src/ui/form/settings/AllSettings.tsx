import { useId } from "react";
import { BehindFrame } from "../../session/BehindFrame.tsx";
import { SettingsBrowser } from "./SettingsBrowser.tsx";

/** Every setting that a container may have, below the cards of what is asked for most. */
export default function AllSettings() {
  const heading = useId();
  return (
    <BehindFrame>
      <section className="card" aria-labelledby={heading}>
        <div className="card-head">
          <h2 id={heading}>All settings</h2>
        </div>
        <SettingsBrowser own="Container" hasCards />
      </section>
    </BehindFrame>
  );
}
