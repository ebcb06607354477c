/** The words of CodeMirror’s panels as the rest of the page writes them: it has others by default. */
export const phrases: Readonly<Record<string, string>> = {
  next: "Next",
  previous: "Previous",
  all: "Select all",
  "match case": "Match case",
  regexp: "Regexp",
  "by word": "Whole words",
  replace: "Replace",
  "replace all": "Replace all",
  close: "Close",
  go: "Go",
  "No diagnostics": "No findings",
  Diagnostics: "Findings",
};
