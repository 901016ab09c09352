import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoreSnapshot } from '../../../src/world/store/base.ts';
import { fresh, idsOf, type Package, type Project, seed } from './small-store.ts';

describe('against a model of plain arrays', () => {
  type Model = { Project: readonly Project[]; Package: readonly Package[] };
  type Step =
    | { do: 'insert'; record: Package }
    | { do: 'update'; id: string; changes: Omit<Package, 'Id'> }
    | { do: 'remove'; id: string; from: keyof Model; tree: boolean }
    | { do: 'look' }
    | { do: 'walk'; steps: Step[]; ends: boolean }
    | { do: 'snapshot' }
    | { do: 'reset' }
    | { do: 'restore'; which: number }
    | { do: 'transaction'; steps: Step[]; fails: boolean };

  const ids = [...'abcdefghi'];
  const id = fc.constantFrom(...ids);
  const fields = {
    Name: fc.constantFrom('one', 'two', 'Two'),
    Number: fc.integer({ min: -3, max: 3 }),
    ProjectId: fc.constantFrom('a', 'b', 'x'),
    ParentId: fc.option(id),
  };
  const { step } = fc.letrec<{ step: Step }>((tie) => ({
    step: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        do: fc.constant('insert' as const),
        record: fc.record({ Id: id, ...fields }, { requiredKeys: ['Id'] }),
      }),
      fc.record({ do: fc.constant('update' as const), id, changes: fc.record(fields, { requiredKeys: [] }) }),
      fc.record({
        do: fc.constant('remove' as const),
        id,
        from: fc.constantFrom('Project' as const, 'Package' as const, 'Package' as const),
        tree: fc.boolean(),
      }),
      fc.constantFrom<Step[]>({ do: 'look' }, { do: 'look' }, { do: 'snapshot' }, { do: 'reset' }),
      fc.record({
        do: fc.constant('walk' as const),
        steps: fc.array(tie('step'), { maxLength: 4 }),
        ends: fc.boolean(),
      }),
      fc.record({ do: fc.constant('restore' as const), which: fc.nat(20) }),
      fc.record({
        do: fc.constant('transaction' as const),
        steps: fc.array(tie('step'), { maxLength: 8 }),
        fails: fc.boolean(),
      }),
    ),
  }));

  const removeFrom = (model: Model, from: keyof Model, id: string): Model => ({
    ...model,
    [from]: (model[from] as readonly Package[]).filter((record) => record.Id !== id),
  });

  function removeTree(model: Model, from: keyof Model, id: string): Model {
    if (!model[from].some((record) => record.Id === id)) return model;
    const field = from === 'Project' ? 'ProjectId' : 'ParentId';
    const children = idsOf(model.Package.filter((record) => record[field] === id));
    return children.reduce((rest, child) => removeTree(rest, 'Package', child), removeFrom(model, from, id));
  }

  class Pair {
    readonly store = fresh();
    model: Model = seed;
    readonly snapshots: [StoreSnapshot, Model][] = [];
    readonly handedOut: [readonly Package[], readonly Package[]][] = [];

    run(step: Step): void {
      const { store, model } = this;
      const known = (id: string) => model.Package.some((record) => record.Id === id);
      if (step.do === 'insert') {
        const insert = () => store.Package.insert(step.record);
        if (known(step.record.Id)) expect(insert).toThrow('there is such a record');
        else this.model = { ...model, Package: [...model.Package, insert()] };
      } else if (step.do === 'update') {
        const change = (each: Package) => (each.Id === step.id ? { ...each, ...step.changes } : each);
        const update = () => store.Package.update(step.id, step.changes);
        this.model = { ...model, Package: model.Package.map(change) };
        if (known(step.id)) expect(this.model.Package).toContainEqual(update());
        else expect(update).toThrow('there is no such record');
      } else if (step.do === 'remove' && step.tree) {
        this.model = removeTree(model, step.from, step.id);
        const count = ({ Project, Package }: Model) => Project.length + Package.length;
        expect(store.removeTree(step.from, step.id)).toBe(count(model) - count(this.model));
      } else if (step.do === 'remove') {
        const there = model[step.from].some((record) => record.Id === step.id);
        expect(store[step.from].remove(step.id)).toBe(there);
        this.model = removeFrom(model, step.from, step.id);
      } else if (step.do === 'snapshot') {
        this.snapshots.push([store.snapshot(), model]);
      } else if (step.do === 'restore') {
        const taken = this.snapshots[step.which % this.snapshots.length];
        if (taken) this.goTo(...taken);
      } else if (step.do === 'reset') {
        store.reset();
        this.model = seed;
      } else if (step.do === 'look') this.look();
      else if (step.do === 'walk') this.walk(step.steps, step.ends);
      else this.transact(step.steps, step.fails);
      // No more than this after each step: reading has effects of its own on what the next write copies.
      const walked: Package[] = [];
      store.Package.find((record) => walked.push(record) < 0);
      expect(walked).toEqual(this.model.Package);
    }

    goTo(snapshot: StoreSnapshot, model: Model): void {
      this.store.restore(snapshot);
      this.model = model;
    }

    transact(steps: Step[], fails: boolean): void {
      const before = this.model;
      const work = () => {
        for (const step of steps) this.run(step);
        if (fails) throw new Error('on purpose');
        return 'done';
      };
      if (fails) expect(() => this.store.transaction(work)).toThrow('on purpose');
      else expect(this.store.transaction(work)).toBe('done');
      if (fails) this.model = before;
    }

    /** Whatever is written meanwhile, and whether the walk is gone to its end or not. */
    walk(steps: Step[], ends: boolean): void {
      const there = this.model.Package;
      const walk = this.store.Package[Symbol.iterator]();
      const [first] = steps.length % 2 ? [walk.next().value as Package | undefined] : [];
      for (const step of steps) this.run(step);
      const rest = ends ? [...walk] : [];
      if (ends) expect([...(first ? [first] : []), ...rest]).toEqual(there);
    }

    look(): void {
      const { store, model } = this;
      expect(store.toJSON()).toEqual(model);
      expect([store.Project.size, store.Package.size]).toEqual([model.Project.length, model.Package.length]);
      for (const id of ids) {
        const expected = model.Package.find((record) => record.Id === id);
        expect(store.Package.get(id)).toEqual(expected);
        expect(store.Package.has(id)).toBe(expected !== undefined);
        expect(store.Package.find((record) => record.Id === id)).toBe(store.Package.get(id));
      }
      for (const field of ['ProjectId', 'ParentId', 'Name'] as const) {
        for (const value of [...ids, 'x', 'one', null, undefined] as string[]) {
          const found = store.Package.where(field, value);
          expect(found).toEqual(model.Package.filter((record) => record[field] === value));
          this.handedOut.push([found, [...found]]);
        }
      }
      for (const text of ['one', 'ONE', 'Two', 'lost', 'none']) {
        const wanted = text.toLowerCase();
        const found = store.Package.whereText('Name', text);
        expect(found).toEqual(model.Package.filter(({ Name }) => Name?.toLowerCase() === wanted));
      }
      const highestOf = (packages: typeof model.Package) => {
        const numbers = packages.flatMap(({ Number: number }) => number ?? []);
        return numbers.length > 0 ? Math.max(...numbers) : undefined;
      };
      expect(store.Package.highest('Number')).toBe(highestOf(model.Package));
      for (const group of ['ProjectId', 'Name'] as const) {
        for (const value of [...ids, 'one', undefined] as string[]) {
          const inGroup = model.Package.filter((record) => record[group] === value);
          expect(store.Package.highest('Number', group, value)).toBe(highestOf(inGroup));
        }
      }
    }
  }

  test('no history of writes, failing transactions, snapshots and resets makes a difference', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
        const pair = new Pair();
        for (const step of [...steps, { do: 'look' } as const]) pair.run(step);
        for (const [found, copy] of pair.handedOut) expect(found).toEqual(copy);
        for (const taken of pair.snapshots) {
          pair.goTo(...taken);
          pair.look();
        }
        expect(fresh().toJSON()).toEqual(seed);
      }),
      { numRuns: 200 },
    );
  });
});
