import ts from "typescript";

/** A name that a file refers to, with its line, counted from 1. */
export type Named = { readonly name: string; readonly line: number };

/** What a file refers to: the modules that it imports, the free identifiers in it, and its regular expressions. */
export type References = {
  readonly imports: readonly Named[];
  readonly identifiers: readonly Named[];
  readonly expressions: readonly Named[];
};

/** Reads a TypeScript, JavaScript or Astro file without running it; `path` tells which it is. */
export function references(path: string, text: string): References {
  const code = path.endsWith(".astro") ? codeOf(text) : text;
  const file = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest, true);
  const imports: Named[] = [];
  const identifiers: Named[] = [];
  const expressions: Named[] = [];
  const visit = (node: ts.Node): void => {
    const named = (name: string): Named => ({
      name,
      line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    });
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push(named(specifier.text));
    if (ts.isIdentifier(node) && !isNameOfMember(node)) identifiers.push(named(node.text));
    if (ts.isRegularExpressionLiteral(node)) expressions.push(named(node.text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, identifiers, expressions };
}

/** Front matter and scripts of an Astro file; the rest is blanked out, so that lines keep their numbers. */
function codeOf(text: string): string {
  const parts = /^---\n(?<front>[\s\S]*?)\n---$|<script[^>]*>(?<script>[\s\S]*?)<\/script>/dgm;
  const blank = (start: number, end: number): string => text.slice(start, end).replace(/[^\n]/g, " ");
  let code = "";
  for (const { indices } of text.matchAll(parts)) {
    const [start, end] = indices?.groups?.["front"] ?? indices?.groups?.["script"] ?? [0, 0];
    code += `${blank(code.length, start)}${text.slice(start, end)}`;
  }
  return code;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const isMember = ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent);
  return isMember && parent.name === node;
}
