/** A screen that breaks the rules. */
@NullMarked
package violations.ui;

import org.jspecify.annotations.NullMarked;
