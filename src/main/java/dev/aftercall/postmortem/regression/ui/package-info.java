/** Screens of regression cases: the section in the postmortem and the ledger across incidents. */
@NullMarked
package dev.aftercall.postmortem.regression.ui;

import org.jspecify.annotations.NullMarked;
