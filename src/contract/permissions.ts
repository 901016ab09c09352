/** Which permissions an operation asks for: all of them, or one of several. */
export type PermissionRule = ({ readonly all: readonly string[] } | { readonly any: readonly string[] }) & {
  /** The parameter of the path that names a user, who needs none of them. */
  readonly unlessCaller?: string;
  /** Parameters of the path and properties of the body that name a record, by entity: whoever may not read that may not do this. */
  readonly reads?: Readonly<Record<string, string>>;
  /** The properties of the body that are results; to change others all of these permissions are needed. */
  readonly recording?: { readonly properties: readonly string[]; readonly others: readonly string[] };
};

/**
 * The permissions that a rule names.
 * @example
 * permissionsIn({ any: ['Reports', 'Resources'] }); // ['Reports', 'Resources']
 */
export function permissionsIn(rule: PermissionRule): readonly string[] {
  return 'all' in rule ? rule.all : rule.any;
}

/**
 * Whether somebody has what a rule asks for.
 * @param has whether the permission is held
 * @example
 * isPermitted({ any: ['Reports', 'Resources'] }, (key) => key === 'Reports'); // true
 */
export function isPermitted(rule: PermissionRule, has: (key: string) => boolean): boolean {
  return 'all' in rule ? rule.all.every(has) : rule.any.some(has);
}

/**
 * A rule in words; empty when it asks for nothing.
 * @example
 * wordPermissions({ all: ['Reports', 'Resources'] }); // 'Reports and Resources'
 */
export function wordPermissions(rule: PermissionRule): string {
  return permissionsIn(rule).join('all' in rule ? ' and ' : ' or ');
}
