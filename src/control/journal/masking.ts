import { kindOf } from '../../contract/body/media-type.ts';
import { hidden, isSecretHeader, isSecretName } from '../../contract/text/secrets.ts';

/** Takes credentials out of the parts of an exchange, and remembers them: a response may repeat what was sent. */
export interface Mask {
  /** Headers, of credentials no more than their scheme. */
  headers(headers: Iterable<readonly [string, string]>): Record<string, string>;
  /** An address without the values of OAuth parameters. */
  url(url: string): string;
  /**
   * A body without passwords and tokens, whether it is JSON, a form or of several parts; one that has none stays as it was
   * sent.
   */
  body(text: string, type?: string): string;
  /** A text without what was masked so far. */
  text(text: string): string;
}

/** Neither JSON nor a form, nor a text that may be one of them without saying so. */
const isOther = (type: string) => type !== '' && kindOf(type) === 'binary' && !/^text\//i.test(type);

export function createMask(): Mask {
  const secrets = new Set<string>();
  const hide = (secret: unknown) => {
    if (typeof secret === 'string') secrets.add(secret);
    return hidden;
  };

  function pairs(text: string): string {
    return text
      .split('&')
      .map((pair) => {
        const [[name, value] = ['', '']] = new URLSearchParams(pair);
        return isSecretName(name) ? `${pair.split('=', 1)}=${hide(value)}` : pair;
      })
      .join('&');
  }

  /** The fields of a multipart body. */
  function fields(text: string): string {
    return text
      .split('\r\n--')
      .map((part) => {
        const end = part.indexOf('\r\n\r\n');
        const [, name = ''] = /\bname="?([\w-]+)/i.exec(part.slice(0, Math.max(0, end))) ?? [];
        return isSecretName(name) ? part.slice(0, end + 4) + hide(part.slice(end + 4)) : part;
      })
      .join('\r\n--');
  }

  const mask: Mask = {
    headers(headers) {
      const masked = [...headers].map(([name, value]) => {
        if (!isSecretHeader(name)) return [name, value];
        const scheme = /authorization$/i.test(name) ? (/^[\w-]+ /.exec(value)?.[0] ?? '') : '';
        return [name, scheme + hide(value.slice(scheme.length))];
      });
      return Object.fromEntries(masked);
    },
    url(url) {
      const mark = url.indexOf('?');
      return mark === -1 ? url : url.slice(0, mark + 1) + pairs(url.slice(mark + 1));
    },
    body(text, type = '') {
      if (kindOf(type) === 'multipart') return fields(text);
      if (isOther(type)) return mask.text(text);
      let isMasked = false;
      try {
        const masked = JSON.stringify(JSON.parse(text), (key, inner) => {
          if (!isSecretName(key)) return inner;
          isMasked = true;
          return hide(inner);
        });
        return isMasked ? masked : text;
      } catch {
        return pairs(text);
      }
    },
    text(text) {
      // A secret of a letter or two would take words apart, and is none.
      return [...secrets]
        .filter(({ length }) => length > 2)
        .reduce((masked, secret) => masked.replaceAll(secret, hidden), text);
    },
  };
  return mask;
}
