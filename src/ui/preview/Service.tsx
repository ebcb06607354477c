import { Fragment, useState } from "react";
import { behavioursOf } from "../../core/podman/behaviours.ts";
import type { ConvertedUnit } from "../../core/quadlet/conversion/converted-unit.ts";
import { serviceText } from "../../core/quadlet/conversion/service-text.ts";
import { unfixedOrder } from "../../core/quadlet/outcome/unfixed-order.ts";
import { useActions, useAnalysis } from "../session/session.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { LateDetails } from "../parts/LateDetails.tsx";
import { goToLine } from "./go-to-line.ts";
import { isNetworkOf } from "../../core/service-view/origin.ts";
import { pathOf } from "../../core/service-view/find-service.ts";
import { serviceFileName } from "../../core/service-view/service-names.ts";
import { serviceRows } from "../../core/service-view/service-rows.ts";
import { Needs } from "./service/Needs.tsx";
import { NoService, Refusal } from "./service/NoService.tsx";
import { Log, Names, WithoutEffect } from "./service/ServiceNotes.tsx";
import { ServiceText } from "./service/ServiceText.tsx";
import type { ServiceView } from "./service/ServiceText.tsx";
import { useService } from "./service/use-service.ts";
import { Shown } from "../parts/Shown.tsx";
import "../parts/panel.css";
import "./service/service.css";

interface ServiceProps {
  /** Chooses the tab with the file. */
  readonly showFile: () => void;
}

/** What systemd will start: the generated service, each piece with where it comes from. */
export function Service({ showFile }: ServiceProps) {
  const { service, path } = useService();
  return (
    <div className="panel service">
      {service.kind === "made" && (
        <>
          <Text converted={service.converted} isNotMade={false} showFile={showFile} />
          <Names converted={service.converted} />
          <Needs converted={service.converted} />
          <Log converted={service.converted} />
          <WithoutEffect converted={service.converted} path={path} />
          <LateDetails className="note" summary="As systemd has it">
            <PlainText converted={service.converted} />
          </LateDetails>
        </>
      )}
      {service.kind === "refused" && <Refusal converted={service.converted} />}
      {(service.kind === "unread" || service.kind === "no-unit") && <NoService service={service} />}
      {"would" in service && service.would && (
        <LateDetails className="would" summary="Not made: what it would write">
          <Text converted={service.would} isNotMade showFile={showFile} />
        </LateDetails>
      )}
    </div>
  );
}

interface TextProps extends ServiceProps {
  readonly converted: ConvertedUnit;
  readonly isNotMade: boolean;
}

/** The text of the service and what there is to say about its options. */
function Text({ converted, isNotMade, showFile }: TextProps) {
  const { path, workspace } = useService();
  const { network } = useAnalysis("network");
  const { chooseFile } = useActions();
  const [hasReasons, setHasReasons] = useState(false);
  const view: ServiceView = {
    unit: converted.unit,
    path,
    hasReasons,
    toneOf: (origin) => (network !== "other" && isNetworkOf(converted, origin) ? network : undefined),
    showLine: (entry) => {
      const file = Object.keys(workspace.files).find((name) => pathOf(name, workspace) === entry.path);
      if (file !== undefined) chooseFile(file);
      showFile();
      goToLine(entry.line.lineNumber);
    },
  };
  const name = serviceFileName(converted);
  return (
    <>
      <ServiceText
        label={isNotMade ? `${name}, not made` : name}
        rows={serviceRows(converted)}
        view={view}
        isNotMade={isNotMade}
      />
      <UnfixedOrder converted={converted} />
      <div className="note reasons">
        <button
          type="button"
          className="button small"
          aria-pressed={hasReasons}
          onClick={() => setHasReasons(!hasReasons)}
        >
          Say why
        </button>
        <span className="hint">
          always: Quadlet writes it every time. default: a key of yours would replace it.
        </span>
      </div>
    </>
  );
}

function UnfixedOrder({ converted }: { readonly converted: ConvertedUnit }) {
  const groups = unfixedOrder(converted);
  if (groups.length === 0) return null;
  return (
    <p className="note hint options">
      Podman may write these options in another order each time:{" "}
      {groups.flatMap((options, group) =>
        options.map((option, index) => (
          <Fragment key={`${group} ${option}`}>
            {index > 0 ? ", " : group > 0 && "; "}
            <code>
              <Shown text={option} />
            </code>
          </Fragment>
        )),
      )}
      .
    </p>
  );
}

/** The text, each command on its one line. */
function PlainText({ converted }: { readonly converted: ConvertedUnit }) {
  const { target } = useAnalysis("target");
  const text = () => serviceText(converted.sections, behavioursOf(target.podman));
  return (
    <>
      <pre className="commands">
        <code>
          <Shown text={text()} />
        </code>
      </pre>
      {target.scope === "user" && (
        <p className="hint">In SourcePath= Podman writes the path of the home directory for %h.</p>
      )}
      <CopyButton label="Copy the service" text={text} />
    </>
  );
}
