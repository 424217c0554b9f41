// What the config.json of a deployed shop must contain, and must not.

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function faultsOf(config) {
  const faults = [];
  if ('stripeScript' in config) faults.push('stripeScript must not be set: only the local cloud uses a Stripe stand-in.');
  for (const name of ['issuer', 'clientId', 'publishableKey']) {
    if (!config[name]) faults.push(`${name} must be set.`);
  }
  const { categories } = config;
  if (!Array.isArray(categories) || categories.length === 0) {
    faults.push('categories must name at least one: sellers need one to list a product.');
  } else if (!categories.every(({ id, name }) => SLUG.test(id ?? '') && name)) {
    faults.push('each of categories must have an id such as paper-goods, and a name.');
  } else if (new Set(categories.map(({ id }) => id)).size < categories.length) {
    faults.push('no two categories may have the same id.');
  }
  return faults;
}

/** Additional rules for a stage in AWS. */
export function stageFaultsOf(config) {
  const faults = faultsOf(config);
  if (config.issuer && !config.issuer.startsWith('https://')) faults.push(`issuer must use https, was ${config.issuer}.`);
  if (!/^pk_(test|live)_[A-Za-z0-9]{20,}$/.test(config.publishableKey ?? '')) {
    faults.push('publishableKey must be Stripe’s: set StripePublishableKey in parameter_overrides of samconfig.toml.');
  }
  return faults;
}
