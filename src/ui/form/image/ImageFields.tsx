import {
  imageParts,
  pullChoices,
  updateChoices,
  updateTimerCommand,
  whyNoUpdates,
} from "../../../core/podman/values/image/image-updates.ts";
import { useAnalysis } from "../../session/session.tsx";
import { Commands } from "../../parts/Commands.tsx";
import { ChoiceField } from "../ChoiceField.tsx";
import { pullSetting, updateSetting } from "./image-settings.ts";
import "./image.css";

interface ImageFieldsProps {
  readonly image: string;
  readonly pull: string;
  readonly update: string;
}

/** The parts of the image’s name, and the choices of when it is fetched and updated. */
export default function ImageFields({ image, pull, update }: ImageFieldsProps) {
  const { target } = useAnalysis("target");
  const parts = imageParts(image);
  const why = whyNoUpdates(image);
  return (
    <>
      {parts.length > 0 && (
        <dl className="image-parts">
          {parts.map(({ part, text, says }) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd>
                <code>{text}</code>
                <span className="hint">{says}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="fields">
        <ChoiceField label="Fetched" setting={pullSetting} value={pull} choices={pullChoices} />
        <ChoiceField
          label="Updates by itself"
          setting={updateSetting}
          value={update}
          choices={updateChoices.filter(
            ({ value }) => value !== "registry" || value === update || why === undefined,
          )}
        />
      </div>
      {why !== undefined && <p className="hint">From the registry: {why}</p>}
      {(update === "registry" || update === "local") && (
        <div className="update-timer">
          <p className="hint">
            Podman looks once a day, as long as its timer is on for the user who runs the container:
          </p>
          <Commands commands={[updateTimerCommand[target.scope]]} />
        </div>
      )}
    </>
  );
}
