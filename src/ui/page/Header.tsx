import type { ReactNode } from "react";
import { systemsWith } from "../../core/podman/distributions.ts";
import { podmanVersions, readPodmanVersion, readScope, scopes } from "../../core/podman/target.ts";
import type { PodmanVersion } from "../../core/podman/target.ts";
import { Mark } from "../parts/Mark.tsx";
import { podmanVersionWords, scopeWords } from "../words.ts";
import { useActions, useAnalysis } from "../session/session.tsx";
import { Icon } from "../parts/Icon.tsx";

interface HeaderProps {
  readonly hasTarget?: boolean;
  readonly children?: ReactNode;
}

/** The name of the page, and the machine that the file is for. */
export function Header({ hasTarget = true, children }: HeaderProps) {
  return (
    <header className="header">
      <div className="header-row">
        <h1 className="brand">
          <Mark />
          <span className="brand-name">Quadlight</span>
          <span className="hidden-visually">: Podman Quadlet files, explained</span>
        </h1>
        {hasTarget && <TargetChoices />}
        {children}
      </div>
    </header>
  );
}

function TargetChoices() {
  const { target } = useAnalysis("target");
  const { chooseTarget } = useActions();
  return (
    <>
      <span className="target podman">
        <span aria-hidden="true">Podman</span>
        <select
          aria-label="Podman version"
          name="podman"
          value={target.podman}
          onChange={(event) => {
            const podman = readPodmanVersion(event.target.value);
            if (podman) chooseTarget({ ...target, podman });
          }}
        >
          {podmanVersions.toReversed().map((version) => (
            <PodmanOption key={version} version={version} />
          ))}
        </select>
        <Icon name="chevronDown" />
      </span>
      <span className="target scope">
        <span aria-hidden="true">Runs as</span>
        <select
          aria-label="Runs as"
          name="scope"
          value={target.scope}
          onChange={(event) => {
            const scope = readScope(event.target.value);
            if (scope) chooseTarget({ ...target, scope });
          }}
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {scopeWords[scope]}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" />
      </span>
    </>
  );
}

/** A release; where several systems come with it, all of them stand above it. */
function PodmanOption({ version }: { readonly version: PodmanVersion }) {
  const systems = systemsWith(version);
  const option = <option value={version}>{podmanVersionWords(version)}</option>;
  return systems.length > 1 ? <optgroup label={systems.join(", ")}>{option}</optgroup> : option;
}
