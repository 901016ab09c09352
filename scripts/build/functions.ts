import ts from 'typescript';

/** Where the program finds a module: the file, and the how manyth it is there. */
export interface Place {
  readonly file: string;
  readonly index: number;
}

/** Where the modules of a bundle are, as imports name them. */
export type Places = ReadonlyMap<string, Place>;

/**
 * Writes a module of a bundle as a function that returns what it exports. What it needs of others, it gets by its arguments, as
 * `src/cli/start/loader.ts` gives them. What is exported must not change later, as importers have a copy.
 * @example
 * asFunction('a.js', 'import{b}from"./b.js";export{b as c};', new Map([['./b.js', { file: 'b.js', index: 0 }]]));
 * // function($load,$later,$require,$import,$meta){"use strict";var{b}=$load("b.js",0);return{c:b}}
 */
export function asFunction(name: string, code: string, places: Places): string {
  const module = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const replace = (node: ts.Node, text: string) =>
    edits.push({ start: node.getStart(module), end: node.end, text });
  const fail = (what: string): never => {
    throw new Error(`Failed to build: ${name} ${what}.`);
  };

  const exported: ts.ExportSpecifier[] = [];
  for (const statement of module.statements) {
    if (ts.isImportDeclaration(statement)) replace(statement, importOf(statement, places));
    else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause))
        return fail('exports what another module exports');
      exported.push(...exportClause.elements);
      replace(statement, '');
    } else if (ts.isExportAssignment(statement)) fail('has a default export without a name');
  }

  const locals = new Set(exported.map(({ name, propertyName = name }) => propertyName.text));
  visit(module, false);
  const returned = exported.map(({ name, propertyName = name }) => `${name.text}:${propertyName.text}`);
  const body = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
  return `function($load,$later,$require,$import,$meta){"use strict";${body}\nreturn{${returned.join(',')}}}`;

  function visit(node: ts.Node, isLater: boolean): void {
    if (isImport(node)) {
      const place = placeOf(node, places);
      if (place) replace(node, `$later(${argumentsOf(place)})`);
      else replace(node.expression, '$import');
    }
    if (ts.isMetaProperty(node)) replace(node, '$meta');
    const target = isLater ? targetOf(node) : undefined;
    if (target !== undefined && locals.has(target)) fail(`changes ${target}, which it exports`);
    node.forEachChild((child) => visit(child, isLater || ts.isFunctionLike(node)));
  }
}

const argumentsOf = ({ file, index }: Place) => `${JSON.stringify(file)},${index}`;

/** Of what is not of the program, the default is the whole. */
function importOf({ importClause, moduleSpecifier }: ts.ImportDeclaration, places: Places): string {
  const address = (moduleSpecifier as ts.StringLiteral).text;
  const place = places.get(address);
  const from = place ? `$load(${argumentsOf(place)})` : `$require(${JSON.stringify(address)})`;
  if (!importClause) return `${from};`;
  const { name, namedBindings } = importClause;
  const parts = name ? [`${name.text}=${from}${place ? '.default' : ''}`] : [];
  if (namedBindings && ts.isNamespaceImport(namedBindings)) parts.push(`${namedBindings.name.text}=${from}`);
  else if (namedBindings) {
    const names = namedBindings.elements.map(
      ({ name, propertyName = name }) => `${propertyName.text}:${name.text}`,
    );
    parts.push(`{${names.join(',')}}=${from}`);
  }
  return `var ${parts.join(',')};`;
}

const isImport = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** Where the module is that is imported later; undefined where it is not of the program. */
function placeOf({ arguments: [address] }: ts.CallExpression, places: Places): Place | undefined {
  return address && ts.isStringLiteralLike(address) ? places.get(address.text) : undefined;
}

/** The variable to which a node gives another value. */
function targetOf(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken } = node;
    const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
    const isAssignment = operatorToken.kind >= FirstAssignment && operatorToken.kind <= LastAssignment;
    return isAssignment && ts.isIdentifier(left) ? left.text : undefined;
  }
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return undefined;
  const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
  const isChange = node.operator === PlusPlusToken || node.operator === MinusMinusToken;
  return isChange && ts.isIdentifier(node.operand) ? node.operand.text : undefined;
}
