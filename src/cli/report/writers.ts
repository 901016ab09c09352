import type { options } from '../../config/verify-options.ts';
import type { Writers } from './delivery.ts';
import { toGithub } from './github.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { toSarif } from './sarif.ts';
import { toText } from './text.ts';

/** Every kind of report that `et-mock verify` writes. */
export const writers: Writers<Report, (typeof options.report.words)[number]> = {
  text: { file: 'verify.txt', write: toText },
  json: { file: 'verify.json', write: toJson },
  junit: { file: 'verify.junit.xml', write: toJunit },
  html: { file: 'verify.html', write: toHtml },
  markdown: { file: 'verify.md', write: toMarkdown },
  sarif: { file: 'verify.sarif', write: toSarif },
  github: { file: 'verify.github.txt', write: toGithub },
};
