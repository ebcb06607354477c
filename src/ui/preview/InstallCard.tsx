import { useId } from "react";
import { installCommands, whyNotStarted } from "../../core/install/install-plan.ts";
import { BehindFrame } from "../session/BehindFrame.tsx";
import { useRead, useSession } from "../session/session.tsx";
import { useBehindFrame } from "../session/use-behind-frame.ts";
import { useOtherFiles } from "../session/use-other-files.ts";
import { Commands } from "../parts/Commands.tsx";
import { CopyCommands } from "../parts/CopyCommands.tsx";
import "../parts/panel.css";
import "./install-card.css";
import { hasFullEngine } from "../../state/session.ts";

/**
 * The commands that put the downloaded file in place and start it. They come with what the rules say, which stands above
 * them, so that nothing moves.
 */
export default function InstallCard({ showAll }: { readonly showAll: () => void }) {
  // As the last findings do, so that these are there before it.
  const hasRules = useBehindFrame(useSession(hasFullEngine));
  return (
    hasRules && (
      <BehindFrame>
        <InstallCommands showAll={showAll} />
      </BehindFrame>
    )
  );
}

function InstallCommands({ showAll }: { readonly showAll: () => void }) {
  const heading = useId();
  const others = useOtherFiles();
  const { commands, whyNot, hasError } = useRead(({ document, target, fileName, findings }) => ({
    commands: installCommands(target, fileName, document, { others }),
    whyNot: whyNotStarted(target, fileName, document, { others }),
    hasError: findings.some(({ severity }) => severity === "error"),
  }));
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Install it</h2>
        <CopyCommands className="button small push" commands={commands} />
      </div>
      {hasError && (
        <p className="problem">As the file stands it does not start: see the errors in “Why it matters”.</p>
      )}
      {whyNot !== undefined && <p className="problem">{whyNot}</p>}
      <Commands commands={commands} />
      <p className="hint below">
        Run them where the {Object.keys(others).length === 0 ? "file was" : "files were"} downloaded.{" "}
        <button type="button" className="link" onClick={showAll}>
          Other directories, logs, boot and removal
        </button>
      </p>
    </section>
  );
}
