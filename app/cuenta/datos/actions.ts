import {
  eraseAccountAction,
  eraseOrganisationAction,
  exportAccountAction,
  exportOrganisationAction,
} from '@/lib/actions/own-data';

/** What somebody does with what is held of them. */
export const actions = {
  exportAccount: exportAccountAction,
  exportOrganisation: exportOrganisationAction,
  eraseAccount: eraseAccountAction,
  eraseOrganisation: eraseOrganisationAction,
};
