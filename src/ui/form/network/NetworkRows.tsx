import { isOnLan } from "../../../core/podman/network-modes/mode-choice.ts";
import { networkLines } from "../../../core/network/edit/network-lines.ts";
import { joinedWord, withWord } from "../../../core/network/edit/network-options.ts";
import { removeNetworkLine, splitNetworkLine } from "../../../core/network/edit/network-rows.ts";
import { networkModes } from "../../../core/podman/network-modes/network-modes.ts";
import { modeOfWord } from "../../../core/podman/network-modes/network-value.ts";
import { addNetwork } from "../../../core/workspace/network/change-networks.ts";
import { useActions, useAnalysis, useWorkspace } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { AddressFields } from "./AddressFields.tsx";
import { NetworkFile } from "./NetworkFile.tsx";
import { NetworkPicker } from "./NetworkPicker.tsx";
import { OptionField } from "./OptionField.tsx";
import { Shown } from "../../parts/Shown.tsx";

/** The networks of the container, a group of fields for each, and a button that adds one. */
export function NetworkRows() {
  const { document } = useAnalysis("document");
  const { changeFiles } = useActions();
  const lines = networkLines(document);
  return (
    <>
      {lines.length === 0 && (
        <p className="hint">
          The network stands in a drop-in: change it there. One that is added here comes first.
        </p>
      )}
      {lines.map(({ value }, index) => (
        // A row stands for the n-th line of the file.
        // oxlint-disable-next-line react/no-array-index-key
        <NetworkRow key={index} index={index} value={value} count={lines.length} />
      ))}
      <button
        type="button"
        className="button small add"
        onClick={() => changeFiles("Network added", addNetwork)}
      >
        <Icon name="plus" />
        Add another network
      </button>
    </>
  );
}

interface NetworkRowProps {
  readonly index: number;
  readonly value: string;
  readonly count: number;
}

function NetworkRow({ index, value, count }: NetworkRowProps) {
  const files = useWorkspace((workspace) => workspace.files);
  const word = joinedWord(value);
  const text = files[word];
  const isFile = word.endsWith(".network");
  if (word.includes(",")) return <NamesOfOneLine index={index} value={value} />;
  const title = count === 1 ? "This container on the network" : `This container on ${word}`;
  return (
    <fieldset className="network-row">
      <legend className="hidden-visually">Network {index + 1}</legend>
      {word === "bridge" ? (
        <p className="network-name">The default bridge</p>
      ) : (
        <NetworkPicker index={index} word={word} />
      )}
      {!isFile && word !== "bridge" && (
        <OptionField
          index={index}
          name="name"
          label="Its name"
          placeholder="backbone"
          part={{ read: joinedWord, write: withWord }}
          problem={nameProblem}
          whyNeeded="Write the name of the network: a line without one takes back those above it."
          hint={
            <p className="hint">
              As podman network ls shows it. It has to be there before the container starts.
            </p>
          }
        />
      )}
      {count > 1 && <RemoveNetwork index={index} word={word} />}
      <details open={count === 1}>
        <summary>{title}</summary>
        <AddressFields index={index} on={word === "bridge" ? "default" : isOnLan(text) ? "lan" : "named"} />
      </details>
      {text !== undefined && isFile && (
        <details open={count === 1}>
          <summary>Settings of {word}</summary>
          <NetworkFile file={word} />
        </details>
      )}
    </fieldset>
  );
}

/** The comma form takes no options. */
function NamesOfOneLine({ index, value }: Omit<NetworkRowProps, "count">) {
  const { editFile } = useActions();
  return (
    <p className="hint">
      <code>
        Network=
        <Shown text={value} />
      </code>{" "}
      names several networks, and none of them can have options so.{" "}
      <button
        type="button"
        className="link"
        onClick={() => editFile((now) => splitNetworkLine(now, index), { label: "Networks split" })}
      >
        Give each a line of its own
      </button>
    </p>
  );
}

/** What would be read as something else than one network (network-modes.md 2). */
function nameProblem(typed: string): string | undefined {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(typed)) return "A network’s name has letters, digits, _ . and - only.";
  const kind = modeOfWord(typed);
  if (kind === undefined) return undefined;
  return networkModes[kind].words.length === 0
    ? "This would be the name of a file: choose it in the list."
    : `${typed} is no network but a mode: choose it above.`;
}

function RemoveNetwork({ index, word }: { readonly index: number; readonly word: string }) {
  const { editFile } = useActions();
  const label = `Remove network ${word}`;
  return (
    <button
      type="button"
      className="button plain remove"
      aria-label={label}
      title={label}
      onClick={() => editFile((now) => removeNetworkLine(now, index), { label: "Network removed" })}
    >
      <Icon name="trash" />
    </button>
  );
}
