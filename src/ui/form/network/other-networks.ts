/** What the choice of a network needs beyond the first screen, in one file that loads with the first such choice. */
export { choose } from "./choose-mode.ts";
export { FurtherMeaning } from "./FurtherMeaning.tsx";
