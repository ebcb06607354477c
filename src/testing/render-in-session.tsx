import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Target } from "../core/podman/target.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { createSession } from "../state/session.ts";
import type { Session } from "../state/session.ts";
import { SessionProvider } from "../ui/session/session.tsx";
import { fullEngine } from "../core/surroundings/full-engine.ts";

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
  session.actions.workWith(fullEngine);
  render(<SessionProvider session={session}>{part}</SessionProvider>);
  const workspace = () => session.store.getState().history.present.workspace;
  return { session, workspace, text: () => workspace().files[workspace().active] ?? "" };
}
