/** Sentences for the admin stand in files of words, in every language; none hides in the code that says it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** Files of words; English contract texts for developers; logic that says codes and is given words by its screens. */
const WORDS = /\/(words|texts|labels)\/|\/[a-z-]*words?\.ts$/;
const ELSEWHERE = /^utils\/(contract|companies|mapping)\//;

/** Each with its reason. Anything else belongs into words. */
const ALLOWED: Record<string, string> = {
  'Onramp for Autotask': 'a name',
  'Azure Key Vault': 'a name',
  'EU1 (English Europe and Asia)': 'the name that Autotask gives the zone',
  'Onramp for Autotask §: credential test': 'support details are read by developers',
  'Onramp for Autotask §: how this page is built': 'read by developers, for an issue',
  'Empties the clipboard if the copied credentials are still in there.':
    'a justification that Chromium asks for and shows to nobody',
};

describe('sentences for the admin', () => {
  it('are never literals of the code', () => {
    const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !WORDS.test(file) && !ELSEWHERE.test(file));
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(spokenIn)).toEqual([]);
  });

  it('are found where they are', () => {
    const code = [
      "const a = 'Something went wrong.';",
      'const b = `Row $' + '{1} has no name.`;',
      'const c = <p>Copy it now, please</p>;',
    ].join('\n');
    expect(spoken(code, 'x.tsx')).toEqual([
      'Something went wrong.',
      'Row § has no name.',
      'Copy it now, please',
    ]);
    const fine =
      "throw new Error('The page has no root.'); const w = { en: { a: 'Nothing is held.' } }; const k = 'class of it all';";
    expect(spoken(fine, 'x.ts')).toEqual([]);
  });
});

function spokenIn(file: string): string[] {
  return spoken(readFileSync(path.join(root, file), 'utf8'), file)
    .filter((text) => !(text in ALLOWED))
    .map((text) => `${file}: ${text}`);
}

/** Literals that read like a sentence: a capital letter and three words. What is thrown, and words by language, do not count. */
function spoken(code: string, file: string): string[] {
  const found: string[] = [];
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const visit = (node: ts.Node): void => {
    const text = textOf(node)?.trim();
    if (text && /^[\p{Lu}§“"¿¡].*\p{L}[,:;]?\s+\p{L}+[,:;]?\s+\p{L}/su.test(text) && !isExcused(node))
      found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind));
  return found.filter((text) => /[.,:;?!]|\p{Ll} \p{Ll}/u.test(text));
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('§');
}

function isExcused(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isThrowStatement(at)) return true;
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
    if (ts.isCallExpression(at) && /^(super|console\.\w+)$/.test(at.expression.getText())) return true;
    if (
      (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) &&
      /^(en|de|es)$/.test(at.name.getText())
    )
      return true;
  }
  return false;
}
