/**
 * What the owner of a shop runs by hand, beside a shop that is open here or in AWS. {@link
 * souk.operations.Main} chooses the command; nothing here is deployed.
 */
@NullMarked
package souk.operations;

import org.jspecify.annotations.NullMarked;
