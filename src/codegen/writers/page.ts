import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes `assets.gen.ts`: the script and the style of the page as texts, so that they are wherever the mock is, and the
 * policy that lets a browser run these two and load nothing from elsewhere.
 * @param folder where `main.ts` and `style.css` are
 */
export async function writePage(folder: string): Promise<string> {
  const script = await bundle(join(folder, 'main.ts'));
  const style = await bundle(join(folder, 'style.css'));
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return `/** The script of the page. */
export const script = ${JSON.stringify(script)};

/** The style of the page. */
export const style = ${JSON.stringify(style)};

/** What the page may load: its script, its style, and answers of the mock. */
export const policy = ${JSON.stringify(policy)};
`;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome120', 'firefox121', 'safari17.4'],
    charset: 'utf8',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
