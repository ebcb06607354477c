import type { Workspace } from "../../src/core/workspace/workspace.ts";
import type { Delivery } from "./delivery.ts";
import { holdChecked } from "./laws/checked.ts";
import { inTime } from "./laws/clock.ts";
import { holdKept, holdMainJob } from "./laws/kept.ts";
import { looks } from "./laws/looks.ts";
import { opened } from "./laws/opened.ts";
import { holdPrototypes } from "./laws/prototypes.ts";

/** Opens a delivery and looks at it in every way that the page and the command line have, without either. */
export async function tryInCore(delivery: Delivery): Promise<void> {
  const workspaces = await opened(delivery);
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the time is that of one
  for (const workspace of workspaces) await lookAt(workspace);
  holdPrototypes();
}

async function lookAt(workspace: Workspace): Promise<void> {
  for (const [name, look] of Object.entries(looks)) inTime(name, () => look(workspace));
  holdChecked(workspace);
  holdMainJob(workspace);
  await holdKept(workspace);
}
