import type { CellReference } from "./cell.ts";
import { probeIds } from "../measured/reach.ts";
import type { DetailRows } from "../measured/details/titles.ts";
import type { LabScope, MeasuredVersion } from "../measured/reach.ts";

/** What the lab wrote down beside an outcome. */
export interface CellDetails {
  /** The answer itself: token and address seen by the server, error, text. */
  readonly detail: string | undefined;
  /** What shows that a `blocked` is not a broken target. */
  readonly control: string | undefined;
  /** The client’s address as the server saw it. */
  readonly sourceSeen: string | undefined;
}

type Load = () => Promise<{ readonly rows: DetailRows }>;

const loaders: Readonly<Record<MeasuredVersion, Readonly<Record<LabScope, Load>>>> = {
  "5.4.2": {
    rootful: () => import("../measured/details/5.4.2-rootful.ts"),
    rootless: () => import("../measured/details/5.4.2-rootless.ts"),
  },
  "5.8.6": {
    rootful: () => import("../measured/details/5.8.6-rootful.ts"),
    rootless: () => import("../measured/details/5.8.6-rootless.ts"),
  },
  "6.1.1": {
    rootful: () => import("../measured/details/6.1.1-rootful.ts"),
    rootless: () => import("../measured/details/6.1.1-rootless.ts"),
  },
};

/**
 * Loads what the lab wrote down for the cells of one version and scope: about 4 kB, fetched once.
 * Rejects only when the part of the page can’t be loaded.
 */
export async function loadDetailRows(podman: MeasuredVersion, scope: LabScope): Promise<DetailRows> {
  return (await loaders[podman][scope]()).rows;
}

/** The details of one cell in the rows of its version and scope; empty for a mode that these do not have. */
export function detailsIn(rows: DetailRows, { mode, probe }: CellReference): CellDetails {
  const places = rows.modes[mode]?.split(" ")[probeIds.indexOf(probe)]?.split(",").map(Number) ?? [];
  const text = (place: number | undefined) => (place === undefined ? undefined : rows.texts[place]);
  return { detail: text(places[0]), control: text(places[1]), sourceSeen: text(places[2]) };
}
