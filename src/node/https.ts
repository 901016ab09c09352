import { createSecureContext } from 'node:tls';
import { UsageError } from '../contract/usage-error.ts';
import { type Certificate, makeCertificate, namesOf } from './certificate.ts';

export { createServer } from 'node:https';

/** How a mock speaks HTTPS. */
export interface HttpsOptions {
  /** The certificate as PEM, followed by those between it and its authority; one is made when absent. */
  readonly cert?: string | undefined;
  /** The private key of the certificate, as PEM. */
  readonly key?: string | undefined;
  /** Host names and addresses that a certificate which is made is for, besides those of this machine. */
  readonly names?: readonly string[] | undefined;
}

/**
 * Reads the certificate of a server, or makes one.
 * @param host what the server listens on
 * @param publicUrl what clients behind a proxy use
 * @throws UsageError (as a rejection) when the certificate and the key do not belong together or cannot be read
 */
export async function readCertificate(
  { cert, key, names = [] }: HttpsOptions,
  host: string,
  publicUrl?: string,
): Promise<Certificate> {
  if (cert === undefined && key === undefined) {
    const front = publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
    return makeCertificate(namesOf(host, [...front, ...names]));
  }
  if (cert === undefined || key === undefined) {
    throw new UsageError(
      'Failed to read the certificate: a certificate and its private key only go together.',
    );
  }
  if (/ENCRYPTED/.test(key)) {
    throw new UsageError(
      'Failed to read the certificate: the private key is encrypted; give one that is not.',
    );
  }
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    throw new UsageError(`Failed to read the certificate: ${reasonOf(error as NodeJS.ErrnoException)}.`);
  }
  return { cert, key };
}

/** OpenSSL says it with the place in its own source in front. */
function reasonOf({ code = '', message }: NodeJS.ErrnoException): string {
  const reasons: Readonly<Record<string, string>> = {
    ERR_OSSL_X509_KEY_VALUES_MISMATCH: 'the private key is not that of the certificate',
    ERR_OSSL_PEM_NO_START_LINE:
      'the certificate or the private key is not PEM, which has -----BEGIN …----- in front',
  };
  return reasons[code] ?? message.replace(/^error:[\dA-F]+:/i, '');
}
