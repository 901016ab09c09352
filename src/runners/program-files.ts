import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The files of the program `et-mock`, and where each goes below the folder that it is copied to. */
export interface ProgramFiles {
  readonly files: readonly { readonly source: string; readonly target: string }[];
  readonly directories: readonly { readonly source: string; readonly target: string }[];
}

/**
 * What is copied to run the program where no package is installed: the bundle, and the packages that are not in it, which read
 * uploaded result files.
 * @param dist the folder of the built package
 */
export function programFiles(dist: string): ProgramFiles {
  const from = createRequire(join(dist, 'et-mock.cjs'));
  const saxes = folderOf(from.resolve('saxes'), 'saxes');
  return {
    files: [{ source: join(dist, 'et-mock.cjs'), target: 'dist/et-mock.cjs' }],
    directories: [
      { source: join(dist, 'program'), target: 'dist/program' },
      { source: saxes, target: 'node_modules/saxes' },
      {
        source: folderOf(createRequire(join(saxes, 'saxes.js')).resolve('xmlchars/xml/1.0/ed5'), 'xmlchars'),
        target: 'node_modules/xmlchars',
      },
      {
        source: folderOf(from.resolve('@zip.js/zip.js'), '@zip.js/zip.js'),
        target: 'node_modules/@zip.js/zip.js',
      },
    ],
  };
}

/** The folder of a package, from one of its files. */
function folderOf(file: string, name: string): string {
  const folder = join('node_modules', name);
  return file.slice(0, file.lastIndexOf(folder) + folder.length);
}
