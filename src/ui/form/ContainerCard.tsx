import { useId } from "react";
import { writeContainerName } from "../../core/settings/values/container-name.ts";
import { describeImage, writeImage } from "../../core/settings/values/image.ts";
import { readSingleValue } from "../../core/settings/values/single-value.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { startWorkspace } from "../../core/workspace/start.ts";
import { useActions, useAnalysis, useSession } from "../app/session.tsx";
import { TextField } from "./TextField.tsx";
import { outcomeOfSetting } from "./writing.ts";

const containerName: SettingName = { section: "Container", key: "ContainerName" };
const image: SettingName = { section: "Container", key: "Image" };

/** What the container is: its name and its image. */
export function ContainerCard() {
  const heading = useId();
  const { startOver } = useActions();
  const isExample = useSession(({ history: { present } }) =>
    Object.entries(startWorkspace.files).every(([name, text]) => present.workspace.files[name] === text),
  );
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Container</h2>
        <span className="aside">
          {isExample ? (
            "An example to begin with: put your own name and image in."
          ) : (
            <button type="button" className="link" onClick={startOver}>
              Start over
            </button>
          )}
        </span>
      </div>
      <div className="fields">
        <ContainerName />
        <Image />
      </div>
    </section>
  );
}

function ContainerName() {
  const { document, fileName } = useAnalysis();
  const { nameContainer } = useActions();
  const value = readSingleValue(lastValue(document, containerName) ?? "");
  return (
    <TextField
      className="narrow"
      label="Container name"
      name="Container.ContainerName"
      value={value}
      placeholder={`systemd-${fileName.replace(/\.[^.]*$/, "")}`}
      hint={value === "" && <p className="hint">Without a name Quadlet makes one from the file name.</p>}
      write={(typed) => {
        const outcome = outcomeOfSetting(containerName, writeContainerName(typed));
        if (outcome.kind === "problem") return outcome.sentence;
        nameContainer(outcome.edits, typed.trim());
        return undefined;
      }}
    />
  );
}

function Image() {
  const { document } = useAnalysis();
  const { editFile } = useActions();
  const value = readSingleValue(lastValue(document, image) ?? "");
  return (
    <TextField
      className="broad"
      label="Image"
      name="Container.Image"
      value={value}
      placeholder="docker.io/library/nginx:1.27"
      hint={<p className="hint">{describeImage(value).sentence}</p>}
      write={(typed) => {
        const outcome = outcomeOfSetting(image, writeImage(typed));
        if (outcome.kind === "problem") return outcome.sentence;
        editFile(outcome.edits, { label: "Image changed", burst: "Container.Image" });
        return undefined;
      }}
    />
  );
}
