import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import type { SampledResource } from '../../../src/verify/discovery/crawl.ts';
import { createPermissionRecord } from '../../../src/verify/engine/permissions.ts';
import type { Exchange } from '../../../src/verify/http/exchange.ts';
import { exchangeOf } from '../exchange.ts';

/** A response of some status, and what the path of its request says. */
function responded(operation: OperationId, status: number, path: Exchange['request']['path'] = {}): Exchange {
  const exchange = exchangeOf(operation, {}, {}, status);
  return { ...exchange, request: { ...exchange.request, path } };
}

/** A record of what was answered, where one script and one ticket are known. */
function recordOf(all: readonly Exchange[], hasAll = false) {
  const known: Partial<Record<OperationId, SampledResource['path']>> = {
    getScript: { id: 'a' },
    getTicket: { externalSystemLinkId: 'a', ticketId: 'b' },
  };
  const places = (operation: OperationId) =>
    known[operation] ? [{ path: known[operation] } as SampledResource] : [];
  const permissions = createPermissionRecord({ places }, hasAll);
  for (const exchange of all) permissions.note(exchange);
  return permissions;
}
const missingAfter = (...all: readonly Exchange[]) => [...recordOf(all).missing];

describe('a permission is missing', () => {
  it('where a record that is there is refused, and so is a collection', () => {
    expect(missingAfter(responded('getScript', 403, { id: 'a' }))).toEqual(['getScript']);
    expect(missingAfter(responded('searchScripts', 403))).toEqual(['searchScripts']);
  });

  it('perhaps not where nobody knows that something is there', () => {
    expect(missingAfter(responded('getScript', 403, { id: 'z' }))).toEqual([]);
    expect(missingAfter(responded('getIncident', 403, { id: 'a' }))).toEqual([]);
    expect(missingAfter(responded('getTicket', 403, { externalSystemLinkId: 'a', ticketId: 'z' }))).toEqual(
      [],
    );
  });

  it('perhaps not where something else than reading is refused, or no page names a permission', () => {
    expect(missingAfter(responded('createScript', 403))).toEqual([]);
    expect(missingAfter(responded('listRootResources', 403))).toEqual([]);
  });

  it('not where another request was answered, even with an error response', () => {
    const refused = responded('getScript', 403, { id: 'a' });
    expect(missingAfter(refused, responded('getScript', 404, { id: 'z' }))).toEqual([]);
    expect(missingAfter(responded('getScript', 200, { id: 'a' }), refused)).toEqual([]);
  });

  it('where a request was refused that asked for nothing that need be, unless one was permitted', () => {
    const permissions = recordOf([responded('createScript', 400)]);
    permissions.noteRefusal(responded('createScript', 403));
    expect([...permissions.missing]).toEqual(['createScript']);
    permissions.note(responded('createScript', 299));
    expect([...permissions.missing]).toEqual([]);
  });
});

describe('a caller lacks the permission for an operation', () => {
  it('that was refused and never permitted', () => {
    expect(
      recordOf([responded('deleteScript', 403), responded('deleteScript', 404)]).lacks('deleteScript'),
    ).toBe(true);
    expect(
      recordOf([responded('deleteScript', 403), responded('deleteScript', 200)]).lacks('deleteScript'),
    ).toBe(false);
    expect(recordOf([responded('deleteScript', 404)]).lacks('deleteScript')).toBe(false);
  });
});

describe('a finding that a request was refused', () => {
  const of = (severity: 'information' | 'violation', status = 403, where = '/status') => ({
    where,
    severity,
    message: 'It was refused.',
    exchanges: [responded('createScript', 200), responded('updateScript', status)],
  });

  it('says no more than that a permission is missing, of the last request that it shows', () => {
    const permissions = recordOf([responded('createScript', 200)]);
    expect(permissions.explains(of('information'))).toBe(true);
    expect([...permissions.missing]).toEqual(['updateScript']);
  });

  it('says more of an operation that was permitted, of another status and of another place', () => {
    expect(recordOf([responded('updateScript', 200)]).explains(of('information'))).toBe(false);
    expect(recordOf([]).explains(of('information', 404))).toBe(false);
    expect(recordOf([]).explains(of('information', 403, '/body'))).toBe(false);
    expect(recordOf([]).explains({ message: 'Nothing is shown.', where: '/status' })).toBe(false);
  });

  it('is a violation for a caller who has every permission, told once', () => {
    expect(recordOf([]).explains(of('violation'))).toBe(true);
    expect(recordOf([], true).explains(of('violation'))).toBe(false);
    expect(recordOf([], true).explains(of('information'))).toBe(true);
  });
});

describe('at the end of a run', () => {
  const refused = [responded('searchScripts', 403), responded('getScript', 403, { id: 'a' })];

  it('a caller who has every permission is told what was refused, by name', () => {
    expect(
      [...recordOf(refused, true).findings()].map(({ operation, message }) => [operation, message]),
    ).toEqual([
      ['getScript', expect.stringMatching(/^getScript responds with 403 .* has every permission\.$/)],
      ['searchScripts', expect.stringMatching(/^searchScripts responds with 403/)],
    ]);
  });

  it('what was refused once of what is permitted is told of such a caller, too', () => {
    const permissions = recordOf([responded('updateScript', 200)], true);
    permissions.noteRefusal(responded('updateScript', 403));
    expect([...permissions.findings()].map(({ operation }) => operation)).toEqual(['updateScript']);
  });

  it('nothing is said of others', () => {
    expect([...recordOf(refused).findings()]).toEqual([]);
  });
});
