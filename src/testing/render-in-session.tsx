import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Target } from "../core/settings/target.ts";
import { createSession } from "../state/session.ts";
import type { Session } from "../state/session.ts";
import { SessionProvider } from "../ui/app/session.tsx";

interface Rendered {
  readonly session: Session;
  /** The text of the active file as it is now. */
  readonly text: () => string;
}

/** For tests: shows a part of the page for a file of this text. */
export function renderInSession(part: ReactNode, text: string, target: Partial<Target> = {}): Rendered {
  const session = createSession(
    {
      files: { "web.container": text },
      active: "web.container",
      target: { podman: "5.4", scope: "system", ...target },
    },
    () => Date.now(),
  );
  render(<SessionProvider session={session}>{part}</SessionProvider>);
  const workspace = () => session.store.getState().history.present.workspace;
  return { session, text: () => workspace().files[workspace().active] ?? "" };
}
