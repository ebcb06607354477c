import { useId, useState } from "react";
import { saveFile } from "../../browser/save-file.ts";
import { droppedInNetworks, networkDropIn } from "../../core/share/network-drop-in.ts";
import type { DroppedInNetwork } from "../../core/share/network-drop-in.ts";
import { useAnalysis } from "../session/session.tsx";
import { Commands } from "../parts/Commands.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { LateDetails } from "../parts/LateDetails.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { TextInput } from "../parts/TextInput.tsx";

/** A drop-in for a unit that a package brings, such as that of a QM partition. */
export function NetworkDropInPart() {
  const heading = useId();
  return (
    <section className="share-part" aria-labelledby={heading}>
      <h3 id={heading}>Only the network of a unit that is shipped</h3>
      <p className="hint">
        A unit that a package brings is not edited: a file beside it changes the one line. QM recommends it
        for its own qm.container.
      </p>
      <LateDetails summary="Make the drop-in">
        <DropIn />
      </LateDetails>
    </section>
  );
}

const networkWords: Readonly<Record<DroppedInNetwork, string>> = {
  private: "Private",
  host: "Host",
  none: "None",
};

function DropIn() {
  const { target } = useAnalysis();
  const [unit, setUnit] = useState("qm.container");
  const [network, choose] = useState<DroppedInNetwork>("host");
  const id = useId();
  const made = networkDropIn(unit.trim(), network, target);
  return (
    <div className="share-drop-in">
      <div className="share-fields">
        <TextInput
          label="Shipped unit"
          name="share.unit"
          value={unit}
          invalid={made.kind === "problem"}
          describedBy={`${id}-problem`}
          change={setUnit}
        />
        <SelectField
          label="Its network"
          name="share.network"
          value={network}
          options={droppedInNetworks.map((value) => ({ value, words: networkWords[value] }))}
          choose={choose}
        />
      </div>
      <output className={made.kind === "problem" ? "problem" : "hint"} id={`${id}-problem`}>
        {made.kind === "problem" ? made.sentence : made.sentences.join(" ")}
      </output>
      {made.kind === "drop-in" && (
        <>
          <pre className="commands share-text" aria-label="The drop-in">
            {made.text}
          </pre>
          <div className="share-ways">
            <button
              type="button"
              className="button primary"
              onClick={() => saveFile(made.fileName, made.text)}
            >
              Save {made.fileName}
            </button>
            <CopyButton className="button" label="Copy its text" text={() => made.text} />
          </div>
          <ol className="share-steps">
            {made.steps.map(({ id: step, title, commands }) => (
              <li key={step}>
                <h4>{step === "change" ? "Put it in place" : title}</h4>
                <Commands commands={commands} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
