/** One half of a circle. */
@NullMarked
package violations.second;

import org.jspecify.annotations.NullMarked;
