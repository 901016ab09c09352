import type { ParseError } from 'jsonc-parser';

/**
 * Reads JSON that a person may have written: what is wrong is said with its line and column.
 * @throws SyntaxError (as a rejection) such as `line 3, column 14: comma expected`, or that there is none
 */
export async function parseJson(text: string): Promise<unknown> {
  if (text.trim() === '') throw new SyntaxError('it is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    const { parse, printParseErrorCode } = await import('jsonc-parser');
    // Not every Node tells where; which texts are JSON is what JSON.parse says.
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const [first] = errors;
    if (!first) throw error;
    const before = text.slice(0, first.offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const reason = printParseErrorCode(first.error)
      .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
      .toLowerCase();
    throw new SyntaxError(`line ${before.length}, column ${column}: ${reason}`, { cause: error });
  }
}
