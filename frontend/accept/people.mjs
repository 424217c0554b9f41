import { randomBytes } from 'node:crypto';
import { aws } from './aws.mjs';

/** Users of the pool, made for one run and removed after it. They get no mail: example.com takes none, and none is sent. */
export class People {
  #pool;
  #run = randomBytes(4).toString('hex');

  constructor(pool) {
    this.#pool = pool;
  }

  #call(what, username, ...more) {
    return aws('cognito-idp', what, '--user-pool-id', this.#pool, '--username', username, ...more);
  }

  /** Makes a user of a role, whose name says so. */
  async make(role) {
    const username = `souk-accept-${role}-${this.#run}@example.com`;
    const password = `Aa1!${randomBytes(18).toString('base64url')}`;
    await this.#call('admin-create-user', username, '--message-action', 'SUPPRESS', '--user-attributes', `Name=email,Value=${username}`, 'Name=email_verified,Value=true');
    return { username, password, role };
  }

  async give({ username, password }) {
    await this.#call('admin-set-user-password', username, '--password', password, '--permanent');
  }

  async join({ username }, group) {
    await this.#call('admin-add-user-to-group', username, '--group-name', group);
  }

  async remove({ username }) {
    await this.#call('admin-delete-user', username);
  }
}
