/**
 * JSON in and out, by streaming: how the shop's types are written, and how strictly a body is read.
 * Jackson's data binding is left out, and {@link souk.json.Body} binds records itself: at a cold
 * start it would cost a quarter of the time to the first answer.
 */
@NullMarked
package souk.json;

import org.jspecify.annotations.NullMarked;
