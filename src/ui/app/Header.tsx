import { podmanVersions, readPodmanVersion, readScope, scopes } from "../../core/settings/target.ts";
import { Mark } from "../parts/Mark.tsx";
import { podmanVersionWords, scopeWords } from "../words.ts";
import { DownloadButton } from "./DownloadButton.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { useActions, useSession } from "./session.tsx";
import { Icon } from "../parts/Icon.tsx";

/** Target, history, files: what holds for the whole page. */
export function Header() {
  return (
    <header className="header">
      <div className="header-row">
        <h1 className="brand">
          <Mark />
          <span className="brand-name">Quadlight</span>
          <span className="hidden-visually">: Podman Quadlet files, explained</span>
        </h1>
        <TargetChoices />
        <span className="spread" />
        <HistoryButtons />
        <OpenButton>
          <Icon name="folder" />
          Open…
        </OpenButton>
        <DownloadButton className="button primary download">
          <Icon name="download" />
        </DownloadButton>
      </div>
    </header>
  );
}

function TargetChoices() {
  const target = useSession((state) => state.history.present.workspace.target);
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
            <option key={version} value={version}>
              {podmanVersionWords(version)}
            </option>
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

function HistoryButtons() {
  const undoes = useSession((state) => state.history.past.length > 0 && state.history.present.label);
  const redoes = useSession((state) => state.history.future[0]?.label);
  const { undo, redo } = useActions();
  return (
    <>
      <button
        type="button"
        className="button plain icon-only"
        aria-label="Undo"
        aria-disabled={!undoes}
        title={undoes ? `Undo: ${undoes}` : "Nothing to undo"}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button plain icon-only"
        aria-label="Redo"
        aria-disabled={!redoes}
        title={redoes ? `Redo: ${redoes}` : "Nothing to redo"}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
