/** Screens of the playbook, and what other modules need to join or reach them. */
@NullMarked
package dev.aftercall.playbook.ui;

import org.jspecify.annotations.NullMarked;
