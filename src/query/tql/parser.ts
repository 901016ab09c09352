import type { Expression, Order } from '../ast.ts';
import type { Cursor } from '../cursor.ts';
import { quote, unknownName } from '../failure.ts';
import { buildClause, type TqlOperator } from './clause.ts';
import { isKeyword, isWord, takeWord } from './keywords.ts';
import type { TqlToken } from './lexer.ts';
import { type Meaning, orderOf, type TqlContext, TqlScope } from './scope.ts';
import { readList, readValues, rejectSubSelect } from './values.ts';

/** Recursive descent over `OR` of `AND` of `NOT` of clauses, and the `ORDER BY` behind them. */
export class TqlParser {
  readonly #cursor: Cursor<TqlToken>;
  readonly #scope: TqlScope;
  readonly #context: TqlContext;

  constructor(cursor: Cursor<TqlToken>, scope: TqlScope, context: TqlContext) {
    this.#cursor = cursor;
    this.#scope = scope;
    this.#context = context;
  }

  read(): { where: Expression | undefined; orderBy: readonly Order[] } {
    const cursor = this.#cursor;
    const where = cursor.peek().kind === 'end' || this.#isOrderBy() ? undefined : this.#or();
    const orderBy = this.#isOrderBy() ? this.#orderBy() : [];
    const rest = cursor.peek();
    if (rest.kind === 'end') return { where, orderBy };
    const wanted = orderBy.length > 0 ? 'a comma or the end' : 'AND, OR, ORDER BY or the end';
    const problem = `unexpected ${quote(cursor.source(rest))}`;
    throw cursor.fail(problem, rest, `expected ${wanted}; a value of several words needs quotes`);
  }

  /** What has to hold, without an order behind it. */
  readCondition(): Expression {
    return this.#or();
  }

  #or(): Expression {
    return this.#chain('or', () => this.#chain('and', () => this.#not()));
  }

  #chain(kind: 'and' | 'or', read: () => Expression): Expression {
    const first = read();
    const operands = [first];
    while (takeWord(this.#cursor, kind.toUpperCase())) operands.push(read());
    return operands.length > 1 ? { kind, operands } : first;
  }

  #not(): Expression {
    const cursor = this.#cursor;
    const token = cursor.peek();
    if (takeWord(this.#cursor, 'NOT'))
      return { kind: 'not', operand: cursor.nested(token, () => this.#not()) };
    if (!cursor.isMark('(')) return this.#clause();
    cursor.next();
    return cursor.nested(token, () => {
      const inner = this.#or();
      cursor.take(')', 'AND, OR or )');
      return inner;
    });
  }

  #clause(): Expression {
    const cursor = this.#cursor;
    const name = cursor.next();
    const meaning = this.#meaning(name);
    const token = cursor.peek();
    const operator = this.#operator();
    const isList = operator === 'IN' || operator === 'NOT IN';
    if (isList && cursor.isMark('{')) return this.#subSelect(name, meaning, operator);
    const { fields, list } = meaning;
    if (list && fields.length === 0) {
      throw cursor.fail(`${cursor.source(name)} is a list of records`, token, 'ask it with IN { … }');
    }
    const subject = { span: name, fields, within: list?.column };
    if (operator === 'IS' || operator === 'IS NOT') {
      if (!takeWord(this.#cursor, 'EMPTY') && !takeWord(this.#cursor, 'NULL'))
        throw cursor.unexpected(cursor.peek(), 'EMPTY or NULL');
      return buildClause(cursor, subject, operator, [], this.#context.zone);
    }
    const values = isList ? readList(cursor, this.#context) : readValues(cursor, this.#context);
    const isOrdering = operator.startsWith('<') || operator.startsWith('>');
    if (isOrdering && values.length !== 1) {
      throw cursor.fail(`${operator} needs one value, got ${values.length},`, token);
    }
    return buildClause(cursor, subject, operator, values, this.#context.zone);
  }

  #subSelect(name: TqlToken, { list }: Meaning, operator: 'IN' | 'NOT IN'): Expression {
    const cursor = this.#cursor;
    const open = cursor.next();
    if (!list || list.sortKey !== undefined) {
      throw cursor.fail(
        `${cursor.source(name)} has no records that { … } could ask`,
        open,
        'use a list, IN [a, b]',
      );
    }
    const { resolve, zone } = this.#context;
    const scope = new TqlScope(list.fields, { aliases: list.aliases });
    const inner = new TqlParser(cursor, scope, { resolve, zone });
    const where = cursor.nested(open, () => inner.readCondition());
    cursor.take('}', 'AND, OR or }');
    const some: Expression = { kind: 'some', name: list.column, where };
    return operator === 'IN' ? some : { kind: 'not', operand: some };
  }

  #meaning(name: TqlToken): Meaning {
    if (name.kind === 'mark' && name.text === '{') throw rejectSubSelect(this.#cursor, name);
    if (name.kind !== 'word' || isKeyword(name))
      throw this.#cursor.unexpected(name, 'a field name, NOT or (');
    const meaning = this.#scope.meaning(name.text);
    if (meaning !== undefined) return meaning;
    throw unknownName('tql', 'field', name.text, name.start, this.#scope.names);
  }

  #operator(): TqlOperator {
    if (takeWord(this.#cursor, 'IN')) return 'IN';
    if (takeWord(this.#cursor, 'CONTAINS')) return '~';
    if (this.#takeWords('NOT', 'IN')) return 'NOT IN';
    if (this.#takeWords('NOT', 'CONTAINS')) return '!~';
    if (this.#takeWords('IS', 'NOT')) return 'IS NOT';
    if (takeWord(this.#cursor, 'IS')) return 'IS';
    const token = this.#cursor.next();
    if (token.kind === 'operator') return token.text as TqlOperator;
    throw this.#cursor.unexpected(token, 'one of =, !=, <, <=, >, >=, ~, !~, CONTAINS, IN, NOT IN, IS');
  }

  #orderBy(): readonly Order[] {
    const cursor = this.#cursor;
    const orders: Order[] = [];
    cursor.next();
    do {
      cursor.next();
      const name = cursor.next();
      const meaning = this.#meaning(name);
      const descending = takeWord(this.#cursor, 'DESC');
      if (!descending) takeWord(this.#cursor, 'ASC');
      const order = orderOf(meaning, descending);
      if (order === undefined && meaning.list)
        throw cursor.fail(`cannot sort by ${cursor.source(name)}, a list of records,`, name);
      if (order !== undefined) orders.push(order);
    } while (cursor.isMark(','));
    return orders;
  }

  #isOrderBy(): boolean {
    return isWord(this.#cursor, 'ORDER') && isWord(this.#cursor, 'BY', 1);
  }

  #takeWords(first: string, second: string): boolean {
    if (!isWord(this.#cursor, first) || !isWord(this.#cursor, second, 1)) return false;
    this.#cursor.next();
    this.#cursor.next();
    return true;
  }
}
