import { expect, test } from "vitest";
import { removedWords } from "./removed-words.ts";

const files = {
  "app.network": "[Network]\n# app.network\n",
  "web.container": "[Container]\nNetwork=app.network\nVolume=data.volume:/data\n",
  "log.container": "[Unit]\nAfter=app.network\n[Container]\nLabel=x=solo.pod\n",
  "db.container": "# solo.pod\n[Container]\nNetwork=my-app.network\n",
};

test.each([
  ["app.network", "Removed app.network; web.container and 1 more still name it"],
  ["data.volume", "Removed data.volume; web.container still names it"],
  ["solo.pod", "Removed solo.pod"],
])("who still names %s is said", (name, words) => {
  expect(removedWords({ files }, name)).toBe(words);
});
