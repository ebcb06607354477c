import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { startWorkspace } from "./core/workspace/start-workspace.ts";
import { createSession } from "./state/session.ts";
import { App } from "./ui/page/App.tsx";
import { SessionProvider } from "./ui/session/session.tsx";

/** The first screen as HTML, made at build time, so that it is there before the script is. */
export function render(): string {
  const session = createSession(startWorkspace, () => 0);
  return renderToString(
    <StrictMode>
      <SessionProvider session={session}>
        <App />
      </SessionProvider>
    </StrictMode>,
  );
}
