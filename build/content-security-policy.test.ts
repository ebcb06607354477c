import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyFor, withPolicy } from "./content-security-policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("inline scripts and styles are allowed by hash, files by 'self'", () => {
  const policy = policyFor(
    '<script>a()</script><style>b{}</style><script type="module" src="./c.js"></script>',
  );
  expect(policy).toContain(`script-src 'self' ${hash("a()")};`);
  expect(policy).toContain(`style-src 'self' ${hash("b{}")};`);
});

test("nothing is allowed by unsafe-* and nothing from elsewhere", () => {
  const policy = policyFor("<script>a()</script>");
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

test("the policy stands before anything that it must hold for", () => {
  const html = withPolicy('<head>\n    <meta charset="utf-8" />\n<script>a("$\'")</script></head>');
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script>"));
  expect(html).toContain(hash('a("$\'")'));
});

test("a page without its character set is an error of the build", () => {
  expect(() => withPolicy("<head></head>")).toThrow('lacks <meta charset="utf-8" />');
});
