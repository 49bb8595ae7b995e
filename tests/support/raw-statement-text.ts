import ts from 'typescript';

/** What a name stands for where a fragment is put in. */
type Scope = ReadonlyMap<ts.Symbol, { node: ts.Expression; scope: Scope }>;

/** A fragment that is put together while running, so that no source tells it. */
export class Unread extends Error {}

/** Puts the text of one statement together. */
export class StatementText {
  parameters = 0;

  constructor(private readonly checker: ts.TypeChecker) {}

  template(node: ts.TemplateLiteral, scope: Scope): string {
    if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    return node.head.text + node.templateSpans.map((span) => this.part(span.expression, scope) + span.literal.text).join('');
  }

  /** What stands in the braces: a fragment, or something that is passed. */
  private part(node: ts.Expression, scope: Scope): string {
    if (this.checker.getTypeAtLocation(node).symbol?.name === 'Sql') return this.fragment(node, scope);
    this.parameters += 1;
    return `$${this.parameters}`;
  }

  private fragment(node: ts.Expression, scope: Scope): string {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return this.fragment(node.expression, scope);
    if (ts.isTaggedTemplateExpression(node)) return this.template(node.template, scope);
    if (ts.isConditionalExpression(node)) return this.either(node, scope);
    if (ts.isCallExpression(node)) return this.call(node, scope);
    if (node.getText() === 'Prisma.empty') return '';
    const { node: meant, scope: there } = this.meaning(node, scope);
    return this.fragment(meant, there);
  }

  /** The first of two that can be read. */
  private either({ whenTrue, whenFalse }: ts.ConditionalExpression, scope: Scope): string {
    const before = this.parameters;
    try {
      return this.fragment(whenTrue, scope);
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      this.parameters = before;
      return this.fragment(whenFalse, scope);
    }
  }

  private call(node: ts.CallExpression, scope: Scope): string {
    const [first, separator] = node.arguments;
    if (node.expression.getText() === 'Prisma.join' && first) {
      const between = separator && ts.isStringLiteral(separator) ? separator.text : ', ';
      return this.list(first, scope).join(between);
    }
    const made = this.functionOf(node.expression);
    const inside = new Map(scope);
    made.parameters.forEach((parameter, at) => {
      const symbol = this.checker.getSymbolAtLocation(parameter.name);
      const given = node.arguments[at] ?? parameter.initializer;
      if (symbol && given) inside.set(symbol, { node: given, scope });
    });
    return this.fragment(this.returned(made.body), inside);
  }

  private functionOf(node: ts.Expression): { parameters: readonly ts.ParameterDeclaration[]; body: ts.ConciseBody } {
    const declared = ts.isArrowFunction(node) ? node : this.declarationOf(node);
    const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
    if (!made || !(ts.isFunctionDeclaration(made) || ts.isArrowFunction(made)) || !made.body) throw new Unread();
    return { parameters: made.parameters, body: made.body };
  }

  /** The first thing that a function gives back. */
  private returned(body: ts.ConciseBody): ts.Expression {
    if (!ts.isBlock(body)) return body;
    const found: ts.Expression[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
      else if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
    };
    look(body);
    if (!found[0]) throw new Unread();
    return found[0];
  }

  private list(node: ts.Expression, scope: Scope): string[] {
    if (ts.isArrayLiteralExpression(node))
      return node.elements.flatMap((one) => (ts.isSpreadElement(one) ? [] : [this.fragment(one, scope)]));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'map') {
      const [each] = node.arguments;
      if (!each) throw new Unread();
      return [this.fragment(this.returned(this.functionOf(each).body), scope)];
    }
    const { node: meant, scope: there } = this.meaning(node, scope);
    return this.list(meant, there);
  }

  /** What a name, or a property of something named, was written as. */
  private meaning(node: ts.Expression, scope: Scope): { node: ts.Expression; scope: Scope } {
    if (ts.isPropertyAccessExpression(node)) return { node: this.property(node.expression, node.name.text, scope), scope };
    if (ts.isElementAccessExpression(node)) {
      const { argumentExpression: key } = node;
      return { node: this.property(node.expression, ts.isStringLiteral(key) ? key.text : null, scope), scope };
    }
    const symbol = this.checker.getSymbolAtLocation(node);
    const bound = symbol && scope.get(symbol);
    if (bound) return bound;
    const declared = this.declarationOf(node);
    if (declared && ts.isVariableDeclaration(declared) && declared.initializer) return { node: declared.initializer, scope };
    if (declared && ts.isBindingElement(declared)) {
      const whole = declared.parent.parent;
      const name = (declared.propertyName ?? declared.name).getText();
      if (ts.isVariableDeclaration(whole) && whole.initializer)
        return { node: this.property(whole.initializer, name, scope), scope };
    }
    throw new Unread();
  }

  /** A property of an object that is written out; the first where its name is chosen while running. */
  private property(of: ts.Expression, name: string | null, scope: Scope): ts.Expression {
    const { node } = ts.isObjectLiteralExpression(of) ? { node: of } : this.meaning(of, scope);
    const object = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? node.expression : node;
    if (!ts.isObjectLiteralExpression(object)) throw new Unread();
    const found = object.properties.find(
      (one) => name === null || one.name?.getText() === name || one.name?.getText() === `'${name}'`,
    );
    if (!found || !ts.isPropertyAssignment(found)) throw new Unread();
    return found.initializer;
  }

  private declarationOf(node: ts.Expression): ts.Declaration | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return meant?.declarations?.[0];
  }
}
