import { configure } from "@testing-library/react";
import { firstUse } from "../browser/first-use.ts";

// Tests of a part begin where somebody has used the page already: what loads late loads at once.
void firstUse(true);

// What loads is compiled first, which takes a while where the machine is busy.
configure({ asyncUtilTimeout: 5000 });
