import { type Expression, QueryError } from './ast.ts';
import { typeOf } from './types.ts';

/** How many parts of expressions may be asked: at first, and for each record. A part takes about ten nanoseconds. */
const partsAtFirst = 2_000_000;
const partsPerRecord = 200;
/** A word is looked for in a whole text, which takes about as long as this number of parts. */
const partsPerWord = 100;
/** The order of two texts is that of a culture, which takes longer than to compare their characters. */
const partsPerOrder = 20;
/** Parts of work that texts of a record may take by their length, beyond those that all records share. */
const readingPerRecord = 1 << 10;
/** Characters that functions may make beyond those that they read from records: at first, and for each record. */
const charactersAtFirst = 1 << 18;
const charactersPerRecord = 1 << 8;

/** What one query may cost, whatever it says: a short text can ask for the work of minutes. */
export class Budget {
  readonly #parts: number;
  #left: number;
  #reading = 0;
  #characters: number;

  /**
   * @param asked an expression, or how many parts of work there are for each record
   * @param sharers how many expressions a query is made of, which share what it may cost
   */
  constructor(asked: Expression | number, sharers = 1) {
    this.#parts = typeof asked === 'number' ? asked : partsOf(asked);
    this.#left = partsAtFirst / sharers;
    this.#characters = charactersAtFirst / sharers;
  }

  /**
   * Counts a record that is about to be asked.
   * @throws QueryError when these are too many for so long an expression
   */
  visitRecord(): void {
    this.#left += partsPerRecord - this.#parts;
    this.#reading += readingPerRecord;
    this.#characters += charactersPerRecord;
    if (this.#left < 0) throw tooMuch('it is too long for so many records');
  }

  /** Counts, each time that it is called, an item of a list of a record that is about to be asked. */
  itemsOf(expression: Expression): () => void {
    const parts = partsOf(expression);
    return () => {
      this.#left -= parts;
      if (this.#left < 0) throw tooMuch('it asks too much of too many records');
    };
  }

  /**
   * Counts parts of work that depend on how long the texts of a record are, before it is done.
   * @throws QueryError when these are too many
   */
  readText(parts: number): void {
    this.#reading -= parts;
    if (this.#reading >= 0) return;
    this.#left += this.#reading;
    this.#reading = 0;
    if (this.#left < 0) throw tooMuch('it reads too much text');
  }

  /**
   * Counts characters that a function is about to make.
   * @throws QueryError when it would make too many
   */
  makeText(characters: number): void {
    this.#characters -= characters;
    if (this.#characters < 0) throw tooMuch('its functions make too much text');
  }
}

function tooMuch(problem: string): QueryError {
  return new QueryError(`Failed to run the query: ${problem}.`, 0);
}

function partsOf(expression: Expression): number {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.operands.reduce((sum, operand) => sum + partsOf(operand), 1);
    case 'compare': {
      const isOrder = expression.operator !== 'eq' && expression.operator !== 'ne';
      const order = isOrder && typeOf(expression.left) === 'string' ? partsPerOrder : 1;
      return order + partsOf(expression.left) + partsOf(expression.right);
    }
    case 'arithmetic':
      return 1 + partsOf(expression.left) + partsOf(expression.right);
    case 'call':
      return expression.args.reduce((sum, arg) => sum + partsOf(arg), 1);
    case 'not':
    case 'negate':
    case 'in':
      return 1 + partsOf(expression.operand);
    case 'some':
      // What it asks of items is counted as they come.
      return 1;
    case 'contains':
      return expression.phrases.reduce(
        (sum, { length }) => sum + length * partsPerWord,
        1 + partsOf(expression.operand),
      );
    default:
      return 1;
  }
}
