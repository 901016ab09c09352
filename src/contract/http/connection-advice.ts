/** What certificates of an authority of one's own end in. */
const distrusted =
  /SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_UNTRUSTED|ERR_TLS_CERT_ALTNAME_INVALID|CERT_HAS_EXPIRED/;

/** What a server without TLS makes of a connection with it. */
const plain = /^EPROTO$|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG/;

/**
 * What to do about a connection that has failed with a code.
 * @param reason the code
 * @returns a part of a sentence with the code in it; other texts as they are
 * @example
 * adviceOn('CERT_HAS_EXPIRED'); // 'its certificate has expired (CERT_HAS_EXPIRED)'
 */
export function adviceOn(reason: string): string {
  if (plain.test(reason)) return `it speaks http, not https (${reason}); give its address with http://`;
  if (!distrusted.test(reason)) return reason;
  if (/ALTNAME/.test(reason))
    return `its certificate is of another host (${reason}); give the host of the certificate`;
  if (/EXPIRED/.test(reason)) return `its certificate has expired (${reason})`;
  return `its certificate is of an authority that Node.js does not know (${reason}); set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority`;
}
