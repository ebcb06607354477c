import { useId, useMemo, useState, useEffect } from "react";
import { secretsOf, withoutSecrets } from "../../core/share/strip.ts";
import { useWorkspace } from "../session/session.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { SecretList } from "./SecretList.tsx";
import { writeShareFragment } from "../../browser/share-link.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";

/** A link that holds the files themselves, without what looks secret unless a person wants it in. */
export function ShareLink() {
  const workspace = useWorkspace();
  const [leavesOut, setLeavesOut] = useState(true);
  const secrets = useMemo(() => secretsOf(workspace), [workspace]);
  const shared = useMemo(
    () => (leavesOut && secrets.length > 0 ? withoutSecrets(workspace) : workspace),
    [workspace, secrets, leavesOut],
  );
  const { address, isTooLarge } = useShareAddress(shared);
  const id = useId();
  const count = Object.keys(workspace.files).length;
  return (
    <section className="share-part" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>Link</h3>
      {secrets.length > 0 && (
        <SecretList secrets={secrets} leavesOut={leavesOut} setLeavesOut={setLeavesOut} />
      )}
      {isTooLarge ? (
        <p className="problem">
          {count === 1 ? "The file is" : "The files are"} too large for a link: take a file or the zip below.
        </p>
      ) : (
        <>
          <div className="share-link">
            <input
              className="control"
              readOnly
              name="share.link"
              aria-label="Link to these files"
              aria-describedby={`${id}-hint`}
              value={address}
              onFocus={(event) => event.target.select()}
            />
            <CopyButton className="button primary" label="Copy link" text={() => address} />
          </div>
          <p className="hint" id={`${id}-hint`}>
            {address === "" ? "…" : `${address.length.toLocaleString("en")} characters. `}
            {count === 1 ? "The file is" : `All ${count} files are`} in the link itself, behind its #.
            Browsers send that part to no server: only who gets the link can read it. Whoever opens it gets a
            copy of their own.
          </p>
        </>
      )}
    </section>
  );
}

interface Packed {
  readonly of: Workspace;
  readonly fragment: string | undefined;
}

/** The address that opens these files, as soon as it is packed, and whether they are too large for one. */
function useShareAddress(workspace: Workspace) {
  const [packed, setPacked] = useState<Packed>();
  useEffect(() => {
    let isWanted = true;
    const pack = async () => {
      const fragment = await writeShareFragment(workspace);
      if (isWanted) setPacked({ of: workspace, fragment });
    };
    void pack();
    return () => {
      isWanted = false;
    };
  }, [workspace]);
  if (packed?.of !== workspace) return { address: "", isTooLarge: false };
  const { fragment } = packed;
  return fragment === undefined
    ? { address: "", isTooLarge: true }
    : { address: `${location.origin}${location.pathname}#${fragment}`, isTooLarge: false };
}
