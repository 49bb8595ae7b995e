import path from 'node:path';
import ts from 'typescript';
import { StatementText, Unread } from './raw-statement-text';

/** A raw statement as a source file writes it, with what its rows are believed to be. */
export type Statement = {
  file: string;
  line: number;
  /** With `$1`, `$2` for what is passed to it. */
  sql: string;
  parameters: number;
  /** Null where the type says nothing of columns. */
  columns: Believed[] | null;
};
export type Believed = { name: string; type: string; nullable: boolean };

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Every `$queryRaw` of these files whose text the source tells: fragments are put in from where they are written, of a choice
 * the first. `unread`: files with one that is put together while running.
 */
export function readStatements(files: readonly string[]): { statements: Statement[]; unread: string[] } {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [...files] }, ts.sys, root);
  const program = ts.createProgram({ rootNames: files.map((file) => path.join(root, file)), options });
  const checker = program.getTypeChecker();
  const statements: Statement[] = [];
  const unread = new Set<string>();

  for (const file of files) {
    const source = program.getSourceFile(path.join(root, file));
    if (!source) throw new Error(`no source ${file}`);
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText().endsWith('$queryRaw')) {
        try {
          const text = new StatementText(checker);
          statements.push({
            file,
            line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
            sql: text.template(node.template, new Map()),
            parameters: text.parameters,
            columns: believed(node),
          });
        } catch (error) {
          if (!(error instanceof Unread)) throw error;
          unread.add(file);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { statements, unread: [...unread] };

  function believed(node: ts.TaggedTemplateExpression): Believed[] | null {
    const [given] = node.typeArguments ?? [];
    const row = given && checker.getIndexTypeOfType(checker.getTypeFromTypeNode(given), ts.IndexKind.Number);
    if (!row || row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return null;
    return checker.getPropertiesOfType(row).map((property) => {
      const type = checker.getTypeOfSymbolAtLocation(property, node);
      const parts = type.isUnion() ? type.types : [type];
      const isNull = (one: ts.Type) => (one.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
      const kinds = new Set(parts.filter((one) => !isNull(one)).map((one) => kindOf(checker.getBaseTypeOfLiteralType(one))));
      return { name: property.name, type: [...kinds].join(' or '), nullable: parts.some(isNull) };
    });
  }

  function kindOf(type: ts.Type): string {
    if (type.flags & ts.TypeFlags.StringLike) return 'string';
    if (type.flags & ts.TypeFlags.NumberLike) return 'number';
    if (type.flags & ts.TypeFlags.BigIntLike) return 'bigint';
    if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return 'unknown';
    const name = type.symbol?.name;
    if (name === 'Date' || name === 'Uint8Array') return name;
    // Text with a brand of the domain's.
    if (type.isIntersection() && type.types.some((one) => one.flags & ts.TypeFlags.String)) return 'string';
    return checker.isArrayType(type) || checker.isTupleType(type) ? 'array' : 'object';
  }
}
