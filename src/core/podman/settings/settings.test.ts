import { expect, test } from "vitest";
import { cardSettings } from "./card-settings.ts";
import { controlName, settings } from "./settings.ts";

test("no two controls have the same label or the same name", () => {
  const rows = [...Object.values(settings), ...Object.values(cardSettings)];
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  expect(new Set(rows.map(controlName)).size).toBe(rows.length);
});

test("programs that fill forms find a control by section and key", () => {
  expect(controlName(settings.image)).toBe("Container.Image");
  expect(controlName(cardSettings.restart)).toBe("Service.Restart");
});
