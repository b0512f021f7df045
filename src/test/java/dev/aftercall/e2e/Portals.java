package dev.aftercall.e2e;

/** The portals that the browser tests of one run share. */
public final class Portals {

    private Portals() {}

    /** A portal that was empty when the run began; tests bring the data they look at. */
    public static PackagedPortal fresh() {
        return Fresh.PORTAL;
    }

    /** A portal with the demo data, as {@code ./aftercall run --demo} shows it; tests only look. */
    public static PackagedPortal demo() {
        return Demo.PORTAL;
    }

    private static final class Fresh {
        static final PackagedPortal PORTAL = PackagedPortal.start(PackagedPortal.newDataFolder());
    }

    private static final class Demo {
        static final PackagedPortal PORTAL =
                PackagedPortal.start(PackagedPortal.newDataFolder(), "--spring.profiles.active=demo");
    }
}
