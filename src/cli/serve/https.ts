import { writeFile } from 'node:fs/promises';
import { quote } from '../../contract/body/shell.ts';
import { UsageError } from '../../contract/usage-error.ts';
import type { HttpsOptions } from '../../node.ts';
import { reasonOfFileError } from '../../report/file-error.ts';
import { readText } from '../read-text.ts';

interface Values {
  readonly https: boolean;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly 'write-cert'?: string | undefined;
  readonly 'allow-host'?: readonly string[] | undefined;
}

/**
 * Reads how the server speaks HTTPS; undefined when it does not.
 * @throws UsageError when an option lacks another one, or a file cannot be read
 */
export async function readHttps(values: Values): Promise<HttpsOptions | undefined> {
  const { https, cert, key, 'write-cert': written, 'allow-host': names } = values;
  if (!https) {
    const given = { '--cert': cert, '--key': key, '--write-cert': written };
    const alone = Object.entries(given).find(([, file]) => file !== undefined);
    if (!alone) return undefined;
    throw new UsageError(`${alone[0]} only goes together with --https`);
  }
  if ((cert === undefined) !== (key === undefined)) throw new UsageError('--cert and --key only go together');
  return { cert: await read('--cert', cert), key: await read('--key', key), names };
}

async function read(option: string, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  return readText(file).catch(({ message }: Error) => {
    throw new UsageError(`${option} ${file} cannot be read: ${message}`);
  });
}

/**
 * Writes the certificate of a server into a file, for clients that are to trust it.
 * @throws Error that names the file when it cannot be written
 */
export async function writeCertificate(file: string, certificate: string): Promise<void> {
  await writeFile(file, certificate).catch((error) => {
    throw new Error(
      `Failed to write the certificate ${file}: ${reasonOfFileError(error)}; name a file that can be written.`,
    );
  });
}

/** What curl has to be told to trust the certificate. */
export function curlOptions({ https, cert, 'write-cert': written }: Values): string[] {
  if (!https || cert !== undefined) return [];
  return written === undefined ? ['--insecure'] : ['--cacert', quote(written)];
}

/** How clients come to trust a certificate that was made; undefined where there is none. */
export function describeTrust({ https, cert, 'write-cert': written }: Values): string | undefined {
  if (!https || cert !== undefined) return undefined;
  return written === undefined
    ? 'The certificate was made for this start; --write-cert <file> writes it to a file, so that clients can trust it.'
    : `The certificate was made for this start and is in ${written}. Clients in Node trust it with NODE_EXTRA_CA_CERTS=${quote(written)}`;
}
