/** The runbook changes of a postmortem, and its mention at the playbook's proposals and versions. */
@NullMarked
package dev.aftercall.postmortem.runbookchange.ui;

import org.jspecify.annotations.NullMarked;
