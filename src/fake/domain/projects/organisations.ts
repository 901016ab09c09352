/** Why there can be neither a project nor a category. */
export const noOrganisation = 'There is no organisation.';
