/** The place in a section where its exemption is signed, shown and revoked. */
@NullMarked
package dev.aftercall.postmortem.exemption.ui;

import org.jspecify.annotations.NullMarked;
