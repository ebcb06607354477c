import { Suspense, useId } from "react";
import { shownContainerName } from "../../core/quadlet/names/resource-name.ts";
import { controlName, settings } from "../../core/podman/settings/settings.ts";
import type { Setting } from "../../core/podman/settings/settings.ts";
import { writeContainerName } from "../../core/podman/values/name/container-name.ts";
import { localImage } from "../../core/podman/values/image/local-image.ts";
import { readSingle } from "../../core/podman/words/single-value.ts";
import { writeImage } from "../../core/podman/values/image/write-image.ts";
import { writtenValue } from "../../core/podman/words/written.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { startWorkspace } from "../../core/workspace/start-workspace.ts";
import { useActions, useRead, useWorkspace } from "../session/session.tsx";
import { Boundary } from "../parts/Boundary.tsx";
import { SettingField, TextField } from "./TextField.tsx";
import { late } from "../parts/late.ts";

const ImageHint = late(() => import("./ImageHint.tsx"));

interface ContainerCardProps {
  /** False for the HTML made at build time. */
  readonly isLive: boolean;
}

/** What the container is: its name and its image. */
export function ContainerCard({ isLive }: ContainerCardProps) {
  const heading = useId();
  const { startOver } = useActions();
  const isExample = useWorkspace(({ files }) =>
    Object.entries(startWorkspace.files).every(([name, text]) => files[name] === text),
  );
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Container</h2>
        <span className="aside">
          {isExample ? (
            <>
              An example to begin with: put your own name and image in. <a href="#examples">More examples</a>
            </>
          ) : (
            <button type="button" className="link" onClick={startOver}>
              Start over
            </button>
          )}
        </span>
      </div>
      <div className="fields">
        <ContainerName />
        <Image isLive={isLive} />
      </div>
    </section>
  );
}

function ContainerName() {
  const { nameContainer } = useActions();
  const value = useSingle(settings.containerName);
  const placeholder = useRead(({ document, fileName, target }) =>
    shownContainerName(document, fileName, target),
  );
  return (
    <TextField
      className="narrow"
      label={settings.containerName.label}
      name={controlName(settings.containerName)}
      value={value}
      placeholder={placeholder}
      hint={value === "" && <p className="hint">Without a name Quadlet makes one from the file name.</p>}
      write={(typed) => {
        const written = writeContainerName(typed);
        if (written.kind === "problem") return written.sentence;
        nameContainer(writtenValue(written));
        return undefined;
      }}
    />
  );
}

/** The value of a setting without its quotes; empty where there is none. */
function useSingle(setting: Setting): string {
  return useRead(({ document, target }) => readSingle(lastValue(document, setting) ?? "", target.podman));
}

function Image({ isLive }: ContainerCardProps) {
  const value = useSingle(settings.image);
  const first = <FirstImageHint value={value} />;
  return (
    <SettingField
      className="broad"
      setting={settings.image}
      value={value}
      hint={
        <Boundary instead={first}>
          <Suspense fallback={first}>{isLive ? <ImageHint value={value} /> : first}</Suspense>
        </Boundary>
      }
      write={writeImage}
    />
  );
}

/** Of the image to begin with something is said at once; what can be said of others loads late. */
function FirstImageHint({ value }: { readonly value: string }) {
  return <p className="hint">{value.startsWith("localhost/") ? localImage : "\u00A0"}</p>;
}
