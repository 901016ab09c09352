import { generateKeyPair, randomUUID } from 'node:crypto';
import { hostname, networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import { createClock } from '../world/time/clock.ts';

/** A certificate and its private key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const day = 86_400_000;
/** Days for which a certificate is good: some clients accept no more. */
const lifetime = 397;

/**
 * Makes a certificate that its own key has signed, for as long as the mock runs.
 * @param names host names and addresses that it is for
 * @throws Error (as a rejection) when the package that does it is not installed
 */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const { pki, md } = await loadForge();
  // Made by Node on another thread: in JavaScript it takes seconds.
  const { privateKey: key } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const pair = pki.privateKeyFromPem(key);
  const certificate = pki.createCertificate();
  const now = createClock().now();
  certificate.publicKey = pki.setRsaPublicKey(pair.n, pair.e);
  certificate.serialNumber = serialNumber();
  // The clocks of two machines may differ.
  certificate.validity.notBefore = new Date(now - day);
  certificate.validity.notAfter = new Date(now + lifetime * day);
  const subject = [{ name: 'commonName', value: 'enterprise-tester-mock' }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectKeyIdentifier' },
    { name: 'subjectAltName', altNames: names.map(alternativeName) },
  ]);
  certificate.sign(pair, md.sha256.create());
  return { cert: pki.certificateToPem(certificate).replaceAll('\r', ''), key };
}

async function loadForge(): Promise<typeof import('node-forge')> {
  return import('node-forge').then(
    (it) => it.default,
    (error: Error) => {
      throw new Error(
        `Failed to create a certificate: the package node-forge cannot be loaded (${error.message.split('\n', 1)[0]}); install it with npm install node-forge, or give the certificate and the key.`,
      );
    },
  );
}

/** Clients remember a certificate by it. The first digit keeps it positive. */
const serialNumber = () => `01${randomUUID().replaceAll('-', '')}`;

const isAddress = (name: string) => /^[\d.]+$|:/.test(name);
/** The kinds of a name in a certificate: a name of the DNS, or an IP address. */
const alternativeName = (name: string) =>
  isAddress(name) ? { type: 7, ip: name } : { type: 2, value: name };

/**
 * The names by which clients may reach a server.
 * @param host what it listens on
 * @param others further names, such as those of a proxy
 */
export function namesOf(host: string, others: readonly string[]): string[] {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const outside = isEverywhere ? [hostname(), ...addressesOfThisMachine()] : [host];
  const all = ['localhost', '127.0.0.1', '::1', ...outside, ...others];
  return [...new Set(all.map((it) => it.replace(/^\[(.*)\]$/, '$1').toLowerCase()))];
}

const addressesOfThisMachine = () =>
  Object.values(networkInterfaces()).flatMap((all = []) =>
    all.map(({ address }) => address.split('%')[0] ?? ''),
  );
