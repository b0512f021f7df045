/** One half of a circle. */
@NullMarked
package violations.first;

import org.jspecify.annotations.NullMarked;
