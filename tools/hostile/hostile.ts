/** What `tools/hostile/run.mjs` is built on. */
export { allKinds } from "./kinds/all-kinds.ts";
export { Found, hold } from "./found.ts";
export { holdAnnotations, holdJson, holdLines, holdSarif } from "./laws/printed.ts";
export { opened } from "./laws/opened.ts";
export { search } from "./search.ts";
export { sizeOf } from "./delivery.ts";
export { tryInCore } from "./try-in-core.ts";
export { valuesIn } from "./values-in.ts";
