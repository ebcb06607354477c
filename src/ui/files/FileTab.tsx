import { memo } from "react";
import { Shown } from "../parts/Shown.tsx";

interface FileTabProps {
  readonly id: string;
  readonly name: string;
  /** The part of the name that a drop-in under its unit does not show; empty for others. */
  readonly directory: string;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly choose: (name: string) => void;
}

/** The tab of a file. Of a thousand only those are drawn again that change. */
export const FileTab = memo(function FileTab(props: FileTabProps) {
  const { id, name, directory, isChosen, isStop, choose } = props;
  return (
    <button
      type="button"
      role="tab"
      id={id}
      className={directory === "" ? undefined : "drop-in"}
      title={directory === "" ? undefined : name}
      aria-selected={isChosen}
      aria-controls="main"
      tabIndex={isStop ? 0 : -1}
      onClick={() => choose(name)}
    >
      {directory !== "" && <span className="hidden-visually">{directory}</span>}
      <Shown text={name.slice(directory.length)} />
    </button>
  );
});
