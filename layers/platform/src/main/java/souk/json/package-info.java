/**
 * JSON in and out, by streaming: how the shop's types are written, and how strictly a body is read.
 * {@link souk.json.Body} binds records itself, because Jackson's data binding would take a quarter
 * of the time to the first answer of a cold start.
 */
@NullMarked
package souk.json;

import org.jspecify.annotations.NullMarked;
