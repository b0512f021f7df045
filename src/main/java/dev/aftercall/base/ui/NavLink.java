package dev.aftercall.base.ui;

/**
 * An entry of the side navigation that leads to a page outside of the application frame, for everyone who is signed in.
 * Modules contribute one by declaring a bean.
 */
public interface NavLink {

    String title();

    /** Address relative to the portal's root, such as {@code /reports}. */
    String path();

    /** Lucide name of the icon. */
    String icon();

    /** Position among the menu entries of views, smallest first. */
    double order();
}
