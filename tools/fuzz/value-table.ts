/**
 * What a value of a kind looks like: in `plain` as in people's files, in `odd` what the generator takes in another
 * way than one might think, or refuses. `<network>` and so on become the name of a unit of that type, `<any>` of any,
 * `<self>` of the file itself, `<missing>` a name without its extension that is nowhere.
 */
export interface ValueTable {
  readonly plain: readonly string[];
  readonly odd: readonly string[];
}
