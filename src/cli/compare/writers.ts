import type { options } from '../../config/compare-options.ts';
import type { Writers } from '../report/delivery.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import type { CompareReport } from './report.ts';
import { toText } from './text.ts';

/** Every kind of report that `et-mock compare` writes. */
export const writers: Writers<CompareReport, (typeof options.report.words)[number]> = {
  text: { file: 'compare.txt', write: toText },
  json: { file: 'compare.json', write: toJson },
  junit: { file: 'compare.junit.xml', write: toJunit },
  html: { file: 'compare.html', write: toHtml },
  markdown: { file: 'compare.md', write: toMarkdown },
};
