import type { Finding } from "./model/finding.ts";

/** A file of thousands of lines may have thousands: so many of the most serious come first. */
export const mostAtFirst = 100;

/** What of a finding is on the page: all but where it stands in the file. */
export function looksOf({ range: _place, actions, ...said }: Finding): unknown {
  return [said, actions.map((action) => ({ ...action, edit: 0, change: 0 }))];
}
