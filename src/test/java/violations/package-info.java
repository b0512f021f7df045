/** One deliberate violation of each architecture rule, so that a rule that sees nothing is noticed. Never started. */
@NullMarked
package violations;

import org.jspecify.annotations.NullMarked;
