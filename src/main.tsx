import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { isEmbedded } from "./browser/embedded.ts";
import { hasDrafts } from "./browser/has-drafts.ts";
import { firstUse } from "./browser/first-use.ts";
import { replayEarlyInput, takeEarlyInput } from "./browser/early-input.ts";
import { allowServiceWorkerOnly } from "./browser/trusted-types.ts";
import { startWorkspace } from "./core/workspace/start-workspace.ts";
import { keepMeanwhile } from "./keep-meanwhile.ts";
import { createSession } from "./state/session.ts";
import { App } from "./ui/page/App.tsx";
import { SessionProvider } from "./ui/session/session.tsx";
import "./ui/styles.css";

allowServiceWorkerOnly();

const root = document.querySelector("#root");
if (!root) throw new Error("The page has no #root");

if (isEmbedded()) document.documentElement.dataset["embed"] = "true";

// A draft or an address has to be put in place at once; for everybody else that part loads later.
const resumes = location.search !== "" || location.hash.startsWith("#s=") || hasDrafts();
const beginning = firstUse(resumes).then(() => import("./begin.ts"));
const session = createSession(startWorkspace, () => performance.now());
const early = takeEarlyInput(root);
const page = (
  <StrictMode>
    <SessionProvider session={session}>
      <App onLive={live} />
    </SessionProvider>
  </StrictMode>
);
// Only a built page has the first screen as HTML.
if (root.firstElementChild) hydrateRoot(root, page);
else createRoot(root).render(page);

let isLive = false;

/** The page reacts from here on: what was kept, asked for by the address, or done too early is put in place. */
function live(): void {
  // Strict mode runs effects twice in development.
  if (isLive) return;
  isLive = true;
  void resume();
}

async function resume(): Promise<void> {
  // What is put in place is kept already: only what is done from then on is not.
  const endMeanwhile = resumes ? undefined : keepMeanwhile(session);
  const begun = beginning
    .then(({ begin }) => begin(session, resumes, endMeanwhile))
    .catch(() => {
      if (!endMeanwhile) keepMeanwhile(session);
      tellMissing();
    });
  if (resumes) await begun;
  replayEarlyInput(early);
  document.documentElement.dataset["live"] = "true";
}

function tellMissing(): void {
  session.actions.notify({
    sentences: ["A part of the page could not be loaded: earlier drafts and the address are not read."],
  });
}
