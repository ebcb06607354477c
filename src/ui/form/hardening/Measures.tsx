import { useId } from "react";
import type { Hardened, Measure } from "../../../core/hardening/measure.ts";
import { measures } from "../../../core/hardening/measures.ts";
import { useActions } from "../../session/session.tsx";
import { useWayBack } from "../use-way-back.ts";
import { useHardened } from "./use-hardened.ts";

/** Each measure by itself: its line, what it takes away, what may break. */
export default function Measures() {
  const container = useHardened();
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <MeasureRow key={measure.id} measure={measure} container={container} />
      ))}
    </ul>
  );
}

interface MeasureRowProps {
  readonly measure: Measure;
  readonly container: Hardened;
}

function MeasureRow({ measure, container }: MeasureRowProps) {
  const { editFile } = useActions();
  const id = useId();
  const { name, takesAway, mayBreak, turnOff } = measure;
  const isOn = measure.isOn(container);
  const whyFixed = whyItStays(measure, container, isOn);
  const wayBack = useWayBack(measure.id, isOn);
  const toggle = () =>
    editFile(
      wayBack(!isOn, (document) => {
        const now = { ...container, document };
        return isOn ? (turnOff?.(now) ?? []) : measure.turnOn(now);
      }),
      { label: isOn ? `${name}: off` : name },
    );
  return (
    <li>
      <label className="switch" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={`hardening.${measure.id}`}
          checked={isOn}
          disabled={whyFixed !== undefined}
          aria-describedby={`${id}-says`}
          onChange={toggle}
        />
        {name}
      </label>
      <div id={`${id}-says`}>
        {whyFixed !== undefined && <p className="hint">{whyFixed}</p>}
        <p>
          <code>{measure.lines(container).join(" · ")}</code> {takesAway}
        </p>
        <p className="hint">May break: {mayBreak}</p>
      </div>
    </li>
  );
}

/** Why the switch can’t be moved. */
function whyItStays({ whyNot, turnOff }: Measure, container: Hardened, isOn: boolean): string | undefined {
  if (isOn)
    return turnOff === undefined
      ? "On. To take it back, use Undo or change the ports themselves."
      : undefined;
  const why = whyNot?.(container);
  return why === undefined ? undefined : `Not here: ${why}`;
}
