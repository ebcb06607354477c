import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { allFindings } from "../core/checks/all-findings.ts";
import { renameFile } from "../core/workspace/renaming/rename-file.ts";
import { lookAround } from "../core/surroundings/look-around.ts";
import type { Target } from "../core/podman/target.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { createSession } from "../state/session.ts";
import type { Session } from "../state/session.ts";
import { SessionProvider } from "../ui/session/session.tsx";

interface Rendered {
  readonly session: Session;
  /** The files and the target as they are now. */
  readonly workspace: () => Workspace;
  /** The text of the active file as it is now. */
  readonly text: () => string;
}

/** For tests: shows a part of the page for a container file of this text. */
export function renderInSession(part: ReactNode, text: string, target: Partial<Target> = {}): Rendered {
  return renderFiles(part, { "web.container": text }, target);
}

/** For tests: shows a part of the page for these files, the first of which is on show. */
export function renderFiles(
  part: ReactNode,
  files: Readonly<Record<string, string>>,
  target: Partial<Target> = {},
): Rendered {
  const [active = ""] = Object.keys(files);
  const start = { files, active, target: { podman: "5.4", scope: "system", ...target } } as const;
  const session = createSession(start, () => Date.now());
  session.actions.lookFor(allFindings, lookAround);
  session.actions.renameBy(renameFile);
  render(<SessionProvider session={session}>{part}</SessionProvider>);
  const workspace = () => session.store.getState().history.present.workspace;
  return { session, workspace, text: () => workspace().files[workspace().active] ?? "" };
}
