/** Sign-in and user administration screens. */
@NullMarked
package dev.aftercall.identity.ui;

import org.jspecify.annotations.NullMarked;
